import { TEXT_FIELDS, type TextField } from '../../../shared/query/fields.ts'
import { Interner } from '../interner.ts'
import { eachStretch, lettersOf } from '../stretches.ts'
import type { ByteReader } from './bytes.ts'
import { readDocument } from './document-bytes.ts'
import { formOfKey, termOfKey } from './keys.ts'
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

/**
 * The words of several documents, each with where its places begin in the bytes of a document. They stay there until they are
 * written: a list for each word would have to be made, grown and thrown away.
 */
class WordsOfMany {
  readonly #words = new Interner()
  readonly #keys: string[] = []
  readonly #counts: number[] = []
  readonly #readers: ByteReader[] = []
  /** Of each word of each document: the number of the word, the document, and the first of its bytes there. */
  readonly #met = { words: [] as number[], documents: [] as number[], places: [] as number[] }

  take(keys: string, steps: ByteReader): void {
    const document = this.#readers.push(steps) - 1
    const { words, documents, places } = this.#met
    eachStretch(keys, (units, from, to) => {
      const word = this.#words.numberOf(units, from, to)
      if (word === this.#keys.length) {
        this.#keys.push(lettersOf(units, from, to))
        this.#counts.push(0)
      }
      this.#counts[word] = (this.#counts[word] ?? 0) + 1
      words.push(word)
      documents.push(document)
      places.push(steps.at)
      for (let field = 0; field < TEXT_FIELDS.length; field++) steps.skip(steps.number())
    })
  }

  writeTo(writer: SegmentWriter): void {
    const keys = this.#keys
    const { ends, order } = this.#byWord()
    const sorted = Array.from(keys, (key, word) => ({ key, word })).sort((a, b) => (a.key < b.key ? -1 : 1))
    for (const { key, word } of sorted) {
      writer.word(termOfKey(key), formOfKey(key))
      const met = order.subarray(ends[word], ends[word + 1])
      for (const field of TEXT_FIELDS) this.#writeField(writer, field, met)
    }
  }

  /** What was met, word after word: of word i between `ends[i]` and `ends[i + 1]`, in the order of documents. */
  #byWord() {
    const { words } = this.#met
    const ends = new Uint32Array(this.#counts.length + 1)
    for (const [word, count] of this.#counts.entries()) ends[word + 1] = (ends[word] ?? 0) + count
    const next = ends.slice()
    const order = new Uint32Array(words.length)
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? 0
      const at = next[word] ?? 0
      order[at] = i
      next[word] = at + 1
    }
    return { ends, order }
  }

  /** Places of the text stand behind those of the title. */
  #writeField(writer: SegmentWriter, field: TextField, met: Uint32Array): void {
    const { documents, places } = this.#met
    for (const i of met) {
      const document = documents[i] ?? 0
      const steps = this.#readers[document]
      if (steps === undefined) continue
      steps.at = places[i] ?? 0
      const times = steps.number()
      if (times > 0) {
        writer.posting(field, document, times)
        writer.places(times, steps)
      }
      places[i] = steps.at
    }
  }
}
