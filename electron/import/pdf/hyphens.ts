/** Joins the lines of a paragraph, and says where in it each begins. */
export interface Joined {
  text: string
  /** For each line, in UTF-16 units of the text. */
  starts: number[]
}

/** What the document's other lines say about words: which are written in one, and which with a hyphen. */
export type Words = ReadonlySet<string>

/** First parts that keep their hyphen. */
const PREFIXES = /^(?:self|non|anti|half|well|vice|quasi|pseudo|cross)$/iu

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{P}]/u

/** The words of lines, lower case: those that are written in one, and those with a hyphen in the middle of a line. */
export function wordsIn(lines: readonly string[]): Words {
  return new Set(
    lines.flatMap(
      (line) => line.toLowerCase().match(/\p{L}[\p{L}\p{M}]*(?:[-‐]\p{L}[\p{L}\p{M}]*)*/gu) ?? [],
    ),
  )
}

/** Joins lines with a space between. A word that was parted at the end of a line is made whole where that is safe to say. */
export function joinLines(lines: readonly string[], words: Words): Joined {
  let text = ''
  const starts: number[] = []
  for (const line of lines) {
    const joint = text === '' ? '' : jointOf(text, line, words)
    if (joint === 'parted') text = text.slice(0, -1)
    else text += joint
    starts.push(text.length)
    text += line
  }
  return { text, starts }
}

/** What stands between two lines: nothing, a space, or nothing and without the hyphen before it. */
function jointOf(above: string, below: string, words: Words): '' | ' ' | 'parted' {
  if (above.endsWith('\u00AD')) return 'parted'
  const first = /([\p{L}\p{M}\p{N}]+)[-‐]$/u.exec(above)?.[1]
  const second = /^[\p{L}\p{M}\p{N}]+/u.exec(below)?.[0]
  if (first !== undefined && second !== undefined) return isParted(first, second, words) ? 'parted' : ''
  return isCjk(above.at(-1)) && isCjk(below.at(0)) ? '' : ' '
}

/** The document decides where it has the word elsewhere; else a hyphen before a small letter parts, but for parts that keep theirs. */
function isParted(first: string, second: string, words: Words): boolean {
  const [a, b] = [first.toLowerCase(), second.toLowerCase()]
  if (words.has(`${a}-${b}`)) return false
  if (words.has(a + b)) return true
  return /^\p{Ll}/u.test(second) && /\p{L}$/u.test(first) && first.length > 1 && !PREFIXES.test(first)
}

function isCjk(sign: string | undefined): boolean {
  return sign !== undefined && CJK.test(sign) && sign > '\u2E7F'
}
