import { figuresOf } from './figures.ts'
import { quotedWords } from './quoted-words.ts'
import { rawWords, type RawWord } from '../../../shared/text/words/raw-words.ts'
import { sentencesOf, type Sentence } from './sentences.ts'
import type { StemsOf } from './stems.ts'

/**
 * A text as it is compared: for each word its stem, its place in the untouched text (UTF-16 units) and whether it is quoted.
 * Nothing is ever looked for in a changed copy of the text.
 */
export interface FoldedText {
  readonly stems: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly quoted: Uint8Array
  /** For each word the key of the figure that begins there, or 0. */
  readonly figures: Uint32Array
  readonly sentences: readonly Sentence[]
}

/** Folds a text in one pass. Two prints of the same words come to the same stems, whatever their quotes, spaces and line ends. */
export function foldText(text: string, stemsOf: StemsOf): FoldedText {
  const words: RawWord[] = []
  const stems: number[] = []
  for (const word of rawWords(text))
    for (const stem of stemsOf(word.raw)) {
      words.push(word)
      stems.push(stem)
    }
  const starts = new Int32Array(words.map(({ start }) => start))
  return {
    stems: new Int32Array(stems),
    starts,
    ends: new Int32Array(words.map(({ end }) => end)),
    quoted: quotedWords(text, starts),
    figures: figuresOf(text, words),
    sentences: sentencesOf(text, words),
  }
}

/** The index of the sentence that holds a word. */
export function sentenceAt({ sentences }: FoldedText, word: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sentences[middle]?.to ?? 0) <= word) low = middle + 1
    else high = middle
  }
  return low
}
