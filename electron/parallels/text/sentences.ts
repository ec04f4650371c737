import { hardBreaks } from '../../../shared/text/hard-breaks.ts'
import type { RawWord } from '../../../shared/text/words/raw-words.ts'

/** A sentence: its words `from` … `to`, and where it stands in the text with its marks. Ends are excluded. */
export interface Sentence {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

/** Words that a sentence has at least, unless its paragraph ends: “No,” he said. */
const SHORTEST = 4
/** A text without sentence ends (a transcript, a table) is cut here, so that no step ever meets a sentence of a book. */
const LONGEST = 150

/** The sentences of a text. `words` may hold two words at one place, the halves of `we’ll`: they are never parted. */
export function sentencesOf(text: string, words: readonly RawWord[]): Sentence[] {
  const hard = hardBreaks(text)
  const sentences: Sentence[] = []
  let from = 0
  words.forEach((word, index) => {
    const next = words[index + 1]
    if (next?.start === word.start) return
    const count = index + 1 - from
    if (next && !breaksOff(text, hard, word, next) && count < LONGEST)
      if (count < SHORTEST || !endsBetween(text, word, next)) return
    sentences.push({ from, to: index + 1, ...outline(text, words[from] ?? word, word) })
    from = index + 1
  })
  return sentences
}

/** Looks only between the two words: the next line end may be a book away. */
function breaksOff(text: string, hard: ReadonlySet<number>, word: RawWord, next: RawWord): boolean {
  for (let at = word.end; at < next.start; at++) if (text[at] === '\n' && hard.has(at)) return true
  return false
}

const END = /[.!?\u2026]["'\u201D\u2019\u00BB)\]]*\s|[\u3002\uFF01\uFF1F]/

function endsBetween(text: string, word: RawWord, next: RawWord): boolean {
  const between = text.slice(word.end, next.start)
  const mark = END.exec(between)
  if (mark === null) return false
  if (/["'\u201C\u2018([]/.test(between.slice(mark.index + mark[0].length))) return true
  if (/^\p{Ll}/u.test(next.raw)) return false
  return mark[0][0] !== '.' || !(ABBREVIATIONS.has(word.raw.toLowerCase()) || /^\p{Lu}$/u.test(word.raw))
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr st sr jr prof gen col lt sgt capt rep sen gov rev hon vs inc corp co ltd jan feb mar apr jun jul aug ' +
    'sep sept oct nov dec fig approx dept est pt'
  ).split(' '),
)

/** From the opening mark before the first word to the closing marks behind the last. */
function outline(text: string, first: RawWord, last: RawWord): { start: number; end: number } {
  const before = /["'\u201C\u2018\u201E\u00AB([]*$/.exec(
    text.slice(Math.max(0, first.start - 4), first.start),
  )
  const behind = /^[.,!?\u2026\u3002\uFF01\uFF1F"'\u201D\u2019\u00BB)\]]+/.exec(
    text.slice(last.end, last.end + 8),
  )
  return { start: first.start - (before?.[0].length ?? 0), end: last.end + (behind?.[0].length ?? 0) }
}
