import type { RawWord } from '../../../shared/text/words/raw-words.ts'

const NAMED = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, figure) => [word, String(figure)]),
)
const LONGEST_NAME = 6
const MONTH =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?$/iu
const YEAR = /^(?:19|20)\d\d$/u
/** “3.5 mln”, “2nd”: only the latter is no amount. */
const ORDINAL = /^\d+(?:st|nd|rd|th)$/iu
/** Between the parts of one figure: “1-3/8”, “2021/22”. */
const WITHIN = /^[-/–]$/u

/**
 * For each word the key of the figure that begins there, unsigned and never 0, else 0. “1-3/8” is one figure, “five” and “5” are the same. Dates,
 * years and ordinals are none: two reports of one month have them in common by chance.
 */
export function figuresOf(text: string, words: readonly RawWord[]): Uint32Array {
  const figures = new Uint32Array(words.length)
  for (let at = 0; at < words.length; at++) {
    const first = words[at]
    if (first === undefined || first.start === words[at - 1]?.start || !isFigure(words, at)) continue
    let last = at
    while (goesOn(text, words, last)) last++
    const end = words[last]?.end ?? first.end
    figures[at] = keyOf(text.slice(first.start, end))
    at = last
  }
  return figures
}

function isFigure(words: readonly RawWord[], at: number): boolean {
  const raw = words[at]?.raw ?? ''
  if (!startsWithDigit(raw)) return raw.length <= LONGEST_NAME && NAMED.has(raw.toLowerCase())
  if (YEAR.test(raw) || ORDINAL.test(raw)) return false
  return ![words[at - 1], words[at + 1]].some((beside) => MONTH.test(beside?.raw ?? ''))
}

const startsWithDigit = (word: string): boolean => word >= '0' && word < ':'

function goesOn(text: string, words: readonly RawWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  return (
    word !== undefined &&
    next !== undefined &&
    startsWithDigit(next.raw) &&
    WITHIN.test(text.slice(word.end, next.start))
  )
}

function keyOf(written: string): number {
  const plain = written.toLowerCase().replaceAll(',', '')
  let key = 0x811c9dc5
  for (const sign of NAMED.get(plain) ?? plain) key = Math.imul(key ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return key >>> 0 || 1
}
