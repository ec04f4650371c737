import { AppError } from '../../../shared/contract/errors.ts'
import type { Clause } from '../clause.ts'
import type { LiveIndex } from './live-index.ts'
import type { WordPlace } from './occurrences.ts'

/** Patterns that stand for more words than this say nothing. */
const MOST_WORDS = 1000
/** Bytes of the index that are read in a tenth of a second. In a larger one a part of it may be read, and that takes longer. */
const READ_AT_ONCE = 1_000_000
const MOST_READ = 1 / 8
/** A document that has a word is weighed; places, of which there are more, are mostly passed over. */
const WEIGHED = 4

/**
 * What one query may ask for, so that even nonsense is answered at once. It is reckoned before anything is read. Each method throws an
 * AppError `refused` at the condition that goes too far; what comes first may be as long as it likes.
 */
export class Allowance {
  readonly #index: LiveIndex
  #words = 0
  #left: number

  constructor(index: LiveIndex) {
    this.#index = index
    this.#left = Math.max(READ_AT_ONCE, MOST_READ * bytesIn(index))
  }

  /** The words that a pattern stands for. */
  takeWords(clause: Clause, many: number): void {
    this.#words += many
    if (this.#words > MOST_WORDS) throw tooManyWords(clause)
  }

  /** Words of which the documents are read, and for a phrase the places too. */
  takeReading(clause: Clause, words: readonly WordPlace[]): void {
    if (this.#left <= 0) throw tooMuch(clause)
    for (const word of words) this.#left -= this.#bytesOf(word, clause.kind === 'phrase')
  }

  #bytesOf({ segment, word }: WordPlace, hasPlaces: boolean): number {
    const dictionary = this.#index.segments[segment]?.segment.dictionary
    if (dictionary === undefined) return 0
    const lengthIn = (starts: Uint32Array) => (starts[word + 1] ?? 0) - (starts[word] ?? 0)
    return WEIGHED * lengthIn(dictionary.frequencies) + (hasPlaces ? lengthIn(dictionary.positions) : 0)
  }
}

function bytesIn({ segments }: LiveIndex): number {
  return segments.reduce((sum, { segment: { dictionary } }) => {
    const [frequencies = 0, positions = 0] = [dictionary.frequencies.at(-1), dictionary.positions.at(-1)]
    return sum + frequencies + positions
  }, 0)
}

const tooManyWords = ({ typed }: Clause): AppError =>
  new AppError('refused', `“${typed}” stands for too many different words. Write more letters.`)

const tooMuch = ({ typed }: Clause): AppError =>
  new AppError('refused', `The query asks for too much at once. Leave out “${typed}” and what follows.`)
