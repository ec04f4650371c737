import type { TextField } from '../../../shared/query/fields.ts'
import type { LiveIndex } from './live-index.ts'
import { PlaceReader, PostingReader } from './postings.ts'

/** A word of one of the index's segments: the place of the segment, and that of the word in its dictionary. */
export interface WordPlace {
  readonly segment: number
  readonly word: number
}

/** The documents with a term in one field, by number, and how often it stands in each. */
export interface FieldOccurrences {
  readonly numbers: readonly number[]
  readonly times: readonly number[]
}

export type Occurrences = Readonly<Record<TextField, FieldOccurrences>>

/** Where the words stand, all taken for one term; only in documents that can be found. */
export function occurrencesOf(index: LiveIndex, words: readonly WordPlace[], tallies: Tallies): Occurrences {
  for (const { segment: place, word } of words) {
    const segment = index.segments[place]?.segment
    if (segment === undefined) continue
    const postings = new PostingReader(segment.frequencies(word))
    while (postings.next()) {
      const number = segment.numbers[postings.document] ?? -1
      if (index.owners[number] === place)
        tallies[postings.field].add(number, postings.times, words.length > 1)
    }
  }
  return { title: tallies.title.take(), text: tallies.text.take() }
}

/** One for each field, for all terms of a query: each makes a note of every document of the index, which is much to make for each term. */
export type Tallies = Readonly<Record<TextField, Tally>>

/** Adds up how often several words stand in each document. */
export class Tally {
  readonly #documents: number
  #numbers: number[] = []
  #times: number[] = []
  /** By number of document: its place in the lists, counted from 1; 0 for one that is not in them. */
  #places: Int32Array | null = null

  /** Of an index that knows so many documents. */
  constructor(documents: number) {
    this.#documents = documents
  }

  add(number: number, times: number, mayComeAgain: boolean): void {
    if (mayComeAgain) {
      this.#places ??= new Int32Array(this.#documents)
      const known = this.#places[number] ?? 0
      if (known > 0) {
        this.#times[known - 1] = (this.#times[known - 1] ?? 0) + times
        return
      }
      this.#places[number] = this.#numbers.length + 1
    }
    this.#numbers.push(number)
    this.#times.push(times)
  }

  /** What was added since it was last taken. */
  take(): FieldOccurrences {
    const taken = { numbers: this.#numbers, times: this.#times }
    if (this.#places !== null) for (const number of taken.numbers) this.#places[number] = 0
    this.#numbers = []
    this.#times = []
    return taken
  }
}

/** Where a term first stands when documents are read by number, and of each the title before the text. */
export interface FirstPlace {
  readonly number: number
  readonly field: TextField
}

export function firstPlaceOf({ title, text }: Occurrences): FirstPlace {
  const [inTitle, inText] = [least(title.numbers), least(text.numbers)]
  return inTitle <= inText ? { number: inTitle, field: 'title' } : { number: inText, field: 'text' }
}

function least(numbers: readonly number[]): number {
  let least = Infinity
  for (const number of numbers) if (number < least) least = number
  return least
}

/** At which word of a field of one document the word first stands; Infinity where it does not. */
export function firstWordIn(
  index: LiveIndex,
  { segment: place, word }: WordPlace,
  field: TextField,
  number: number,
): number {
  const segment = index.segments[place]?.segment
  if (segment === undefined || index.owners[number] !== place) return Infinity
  const postings = new PostingReader(segment.frequencies(word))
  const places = new PlaceReader(segment.positions(word))
  while (postings.next()) {
    if (postings.field === field && segment.numbers[postings.document] === number)
      return places.read(1)[0] ?? Infinity
    places.skip(postings.times)
  }
  return Infinity
}

/** The places of the words in one field of the documents that `wanted` lets pass, by the document's place in the segment. */
export function placesIn(
  index: LiveIndex,
  { segment: place, word }: WordPlace,
  field: TextField,
  wanted: (document: number) => boolean,
): Map<number, number[]> {
  const found = new Map<number, number[]>()
  const segment = index.segments[place]?.segment
  if (segment === undefined) return found
  const postings = new PostingReader(segment.frequencies(word))
  const places = new PlaceReader(segment.positions(word))
  while (postings.next()) {
    const { document, times } = postings
    const isOwned = index.owners[segment.numbers[document] ?? -1] === place
    if (postings.field === field && isOwned && wanted(document)) found.set(document, places.read(times))
    else places.skip(times)
  }
  return found
}
