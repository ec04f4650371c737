import words from '../../resources/suggest/speakers.json' with { type: 'json' }

/** A stretch of a text, UTF-16 units, end excluded. */
export interface Span {
  start: number
  end: number
}

const BOUNDARY = /[.!?…]["”’»)\]]*(?=\s+["“‘«(]?[\p{Lu}\d])/gu
const ABBREVIATION =
  /(?:^|[\s(.])(?:\p{Lu}|Gen|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Col|Lt|Maj|Capt|Adm|Sgt|Cmdr|Brig|Rev|St|No)\.$/u
const ASKED = new RegExp(`^\\s+(?:\\p{Lu}\\S*\\s){1,4}(?:${words.reportingVerbs.join('|')})\\b`, 'u')

/** The sentences between two offsets. `“Really?” Ben Wallace asked` is one; so is a sentence with "U.S." or "Gen." in it. */
export function sentencesIn(text: string, from: number, to: number): Span[] {
  const part = text.slice(from, to)
  const sentences: Span[] = []
  let start = 0
  for (const { 0: stop, index } of part.matchAll(BOUNDARY)) {
    const end = index + stop.length
    if (ABBREVIATION.test(part.slice(Math.max(0, index - 8), index + 1))) continue
    if (/^[!?]["”’»]/.test(stop) && ASKED.test(part.slice(end, end + 80))) continue
    sentences.push({ start: from + start, end: from + end })
    start = end
  }
  return [...sentences, { start: from + start, end: to }]
}

const EDGE = /[\s,;:—–-]/

/** Without the spaces, commas and dashes at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (from < to && EDGE.test(text[from] ?? '')) from++
  while (to > from && EDGE.test(text[to - 1] ?? '')) to--
  return { start: from, end: to }
}
