import { TEXT_FIELDS } from '../../../shared/query/fields.ts'
import { Interner } from '../interner.ts'
import { eachStretch, lettersOf } from '../stretches.ts'
import { ByteLists } from './byte-lists.ts'
import type { ByteReader } from './bytes.ts'
import { readDocument } from './document-bytes.ts'
import { formOfKey, termOfKey } from './keys.ts'
import { stepTo } from './postings.ts'
import { SegmentWriter } from './segment-writer.ts'
import type { SegmentStreams } from './segment.ts'

/** An analysed document, as `documentBytes` wrote it, under its number in the workspace. */
export interface NumberedDocument {
  readonly number: number
  readonly bytes: Uint8Array
}

/** Makes a segment of documents, in the order in which they are given. Throws a `DamageError` for bytes that have changed. */
export function buildSegment(documents: readonly NumberedDocument[]): SegmentStreams {
  const writer = new SegmentWriter()
  const languages = new Set<string>()
  const words = new WordsOfMany()
  for (const { number, bytes } of documents) {
    const { language, lengths, keys, steps } = readDocument(bytes)
    languages.add(language)
    writer.document(number, lengths)
    words.take(keys, steps)
  }
  words.writeTo(writer)
  return writer.take([...languages])
}

/** The words of several documents. Of each word and field there is a list of the documents that have it, and one of its places there. */
class WordsOfMany {
  readonly #words = new Interner()
  readonly #keys: string[] = []
  readonly #frequencies = new ByteLists()
  readonly #positions = new ByteLists()
  /** By list, the last document in it. */
  readonly #last: number[] = []
  #documents = 0

  take(keys: string, steps: ByteReader): void {
    const document = this.#documents++
    eachStretch(keys, (units, from, to) => {
      const word = this.#words.numberOf(units, from, to)
      if (word === this.#keys.length) this.#keys.push(lettersOf(units, from, to))
      for (let field = 0; field < TEXT_FIELDS.length; field++) {
        const times = steps.number()
        if (times > 0) this.#add(word * TEXT_FIELDS.length + field, document, times, steps)
      }
    })
  }

  #add(list: number, document: number, times: number, steps: ByteReader): void {
    this.#frequencies.number(list, stepTo(document, this.#last[list] ?? -1, times))
    if (times > 1) this.#frequencies.number(list, times)
    this.#last[list] = document
    for (let left = times; left > 0; left--) this.#positions.number(list, steps.number())
  }

  writeTo(writer: SegmentWriter): void {
    const keys = this.#keys
    const sorted = Array.from(keys.keys()).sort((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1))
    for (const word of sorted) {
      const key = keys[word] ?? ''
      writer.word(termOfKey(key), formOfKey(key))
      for (const [i, field] of TEXT_FIELDS.entries())
        writer.postings(field, word * TEXT_FIELDS.length + i, this.#frequencies, this.#positions)
    }
  }
}
