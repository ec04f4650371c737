/** A word as it stands in the text. Offsets are UTF-16 units, end excluded. A word broken over a line end is one. */
export interface RawWord {
  readonly raw: string
  readonly start: number
  readonly end: number
}

/** Han and kana are written without spaces: each sign counts as a word. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\p{N}+(?:[.,]\p{N}+)*\p{L}*|[\p{L}\p{M}][\p{L}\p{M}\p{N}\u00AD]*(?:['\u2019\u02BC][\p{L}\p{M}]+)*/gu
const LINE_HYPHEN = /[-\u2010\u00AD][^\S\n]*\n\s*(?=\p{Ll})/uy

/** The words of a text in their order. */
export function* rawWords(text: string): Generator<RawWord> {
  const word = new RegExp(WORD)
  for (let found = word.exec(text); found; found = word.exec(text)) {
    const whole = acrossLines(text, { raw: found[0], start: found.index, end: word.lastIndex })
    word.lastIndex = whole.end
    yield whole
  }
}

/** `develop-` at the end of a line and `ment` on the next are one word. */
function acrossLines(text: string, word: RawWord): RawWord {
  LINE_HYPHEN.lastIndex = word.end
  const hyphen = LINE_HYPHEN.exec(text)
  if (hyphen === null) return word
  const rest = new RegExp(WORD)
  rest.lastIndex = word.end + hyphen[0].length
  const found = rest.exec(text)
  return found ? { raw: word.raw + found[0], start: word.start, end: rest.lastIndex } : word
}
