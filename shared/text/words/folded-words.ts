/**
 * What the words of a raw word are when two prints of it are taken as equal: case, accents, curly apostrophes, soft hyphens and
 * the comma of `1,200` go; `we’ll` is two words, and so is `don’t`.
 */
export function foldedWords(raw: string): readonly string[] {
  const word = plain(raw)
  if (/^\p{N}/u.test(word)) return [word.replace(/,(?=\d{3})/g, '')]
  return word.includes("'") ? spelledOut(word) : (JOINED.get(word) ?? [word])
}

function plain(raw: string): string {
  const word = raw.toLowerCase()
  if (/^[a-z0-9']*$/.test(word)) return word
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD]/gu, '')
    .replace(/[\u2019\u02BC]/g, "'")
}

function spelledOut(word: string): readonly string[] {
  const whole = JOINED.get(word)
  if (whole) return whole
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not']
  const at = word.indexOf("'")
  const base = word.slice(0, at)
  const ending = word.slice(at + 1)
  const meant = ENDINGS.get(ending)
  if (meant) return [base, meant]
  return [ending === 's' || ending === '' ? base : word.replaceAll("'", '')]
}

const JOINED: ReadonlyMap<string, readonly string[]> = new Map([
  ["can't", ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ['cannot', ['can', 'not']],
])

const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['ll', 'will'],
  ['re', 'are'],
  ['ve', 'have'],
  ['m', 'am'],
  ['d', 'would'],
])
