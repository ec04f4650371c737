import { foldedWords } from './folded-words.ts'
import { rawWords } from './raw-words.ts'

/** A word, a quotation mark, or a sign that belongs to a number. Offsets are UTF-16 units of the text it was found in. */
export interface Token {
  /** Equal for two prints of one word; inflected forms differ. */
  readonly word: string
  readonly start: number
  readonly end: number
  readonly capital: boolean
  /** Two or more letters, all of them capitals. */
  readonly capitals: boolean
  /** A capital here says nothing about a name. */
  readonly opensSentence: boolean
}

/** What is compared of a text, in its order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let reached = 0
  for (const { raw, start, end } of rawWords(text)) {
    tokens.push(...marksIn(text, reached, start))
    const capital = /^\p{Lu}/u.test(raw)
    const capitals = capital && /^\p{Lu}{2,}$/u.test(raw)
    const opensSentence = capital && OPENING.test(text.slice(Math.max(0, start - 6), start))
    for (const word of foldedWords(raw)) tokens.push({ word, start, end, capital, capitals, opensSentence })
    reached = end
  }
  return [...tokens, ...marksIn(text, reached, text.length)]
}

const OPENING = /(^|[.!?\u2026:]["'\u201D\u2019)]*\s+|\n\s*|["\u201C\u2018\u00AB(])["'\u201C\u2018\u00AB(]*$/

/** Quotation marks of any shape are one; percent and currency signs are kept, and the sign of a number below nothing. */
const MARK =
  /(?<quotation>["\u201C\u201D\u201E\u00AB\u00BB])|[%$\u20AC\u00A3]|(?<minus>(?<![\p{L}\p{N}.,%)\]])[-\u2212\u2013](?=[$\u20AC\u00A3]?\p{N}))/gu

/** The marks between two words. What a hyphen is shows on both sides of it, so that one sign more is looked at on each. */
function marksIn(text: string, from: number, to: number): readonly Token[] {
  if (isSpace(text, from, to)) return NO_MARKS
  const start = Math.max(0, from - 1)
  return [...text.slice(start, to + 2).matchAll(MARK)].flatMap(({ 0: mark, index, groups }) => {
    const at = start + index
    if (at < from || at >= to) return []
    const word = groups?.['quotation'] ? '"' : groups?.['minus'] ? '-' : mark
    return { word, start: at, end: at + mark.length, capital: false, capitals: false, opensSentence: false }
  })
}

const NO_MARKS: readonly Token[] = []

/** True of what mostly stands between two words, which is then not looked at more closely. */
const isSpace = (text: string, from: number, to: number): boolean =>
  from === to || (from + 1 === to && text[from] === ' ')
