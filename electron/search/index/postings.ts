import type { TextField } from '../../../shared/query/fields.ts'
import { ByteReader } from './bytes.ts'

/** The step from one document to the next that has a word, and whether it stands there more than once, in one number above 1. */
export const stepTo = (document: number, last: number, times: number): number =>
  (document - last) * 2 + Number(times > 1)

/**
 * Walks over the documents that have a word, as `SegmentWriter` wrote them: `next()` until it is false. `document` is a place in
 * the segment's documents, `times` how often the word stands there.
 */
export class PostingReader {
  field: TextField = 'title'
  document = -1
  times = 0
  readonly #reader: ByteReader
  readonly #end: number

  constructor(frequencies: Uint8Array) {
    this.#reader = new ByteReader(frequencies)
    this.#end = frequencies.length
  }

  next(): boolean {
    if (this.#reader.at >= this.#end) return false
    const step = this.#reader.number()
    if (step === 0) {
      if (this.field === 'text') return false
      this.field = 'text'
      this.document = -1
      return this.next()
    }
    this.document += step >>> 1
    this.times = (step & 1) === 0 ? 1 : this.#reader.number()
    return true
  }
}

/** The places of a word in one document after the other; each is a number of words from the beginning of the field. */
export class PlaceReader {
  readonly #reader: ByteReader

  constructor(positions: Uint8Array) {
    this.#reader = new ByteReader(positions)
  }

  skip(times: number): void {
    this.#reader.skip(times)
  }

  read(times: number): number[] {
    const places: number[] = []
    let place = 0
    for (let i = 0; i < times; i++) places.push((place += this.#reader.number()))
    return places
  }
}
