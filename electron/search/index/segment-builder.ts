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

/** The words of several documents, each with where its places stand in their bytes: they are copied from there, and never read. */
class WordsOfMany {
  readonly #words = new Interner()
  readonly #keys: string[] = []
  readonly #readers: ByteReader[] = []
  readonly #met = { title: new Met(), text: new Met() }

  take(keys: string, steps: ByteReader): void {
    const document = this.#readers.push(steps) - 1
    eachStretch(keys, (units, from, to) => {
      const word = this.#words.numberOf(units, from, to)
      if (word === this.#keys.length) this.#keys.push(lettersOf(units, from, to))
      for (const field of TEXT_FIELDS) {
        const place = steps.at
        const times = steps.number()
        if (times > 0) this.#met[field].add(word, document, place)
        steps.skip(times)
      }
    })
  }

  writeTo(writer: SegmentWriter): void {
    const keys = this.#keys
    const byWord = { title: this.#met.title.byWord(keys.length), text: this.#met.text.byWord(keys.length) }
    const sorted = Array.from(keys, (key, word) => ({ key, word })).sort((a, b) => (a.key < b.key ? -1 : 1))
    for (const { key, word } of sorted) {
      writer.word(termOfKey(key), formOfKey(key))
      for (const field of TEXT_FIELDS) this.#writeField(writer, field, word, byWord[field])
    }
  }

  #writeField(writer: SegmentWriter, field: TextField, word: number, { ends, order }: ByWord): void {
    const { documents, places } = this.#met[field]
    const end = ends[word + 1] ?? 0
    for (let at = ends[word] ?? 0; at < end; at++) {
      const i = order[at] ?? 0
      const document = documents[i] ?? 0
      const steps = this.#readers[document]
      if (steps === undefined) continue
      steps.at = places[i] ?? 0
      const times = steps.number()
      writer.posting(field, document, times)
      writer.places(times, steps)
    }
  }
}

/** What was met, word after word: of word i between `ends[i]` and `ends[i + 1]`. */
interface ByWord {
  readonly ends: Uint32Array
  readonly order: Uint32Array
}

/** Which word was met in which document, and from which of its bytes on. */
class Met {
  readonly documents: number[] = []
  readonly places: number[] = []
  readonly #words: number[] = []

  add(word: number, document: number, place: number): void {
    this.#words.push(word)
    this.documents.push(document)
    this.places.push(place)
  }

  /** Sorted by counting, so that documents stay in their order. */
  byWord(count: number): ByWord {
    const words = this.#words
    const ends = new Uint32Array(count + 1)
    for (const word of words) ends[word + 1] = (ends[word + 1] ?? 0) + 1
    for (let word = 0; word < count; word++) ends[word + 1] = (ends[word + 1] ?? 0) + (ends[word] ?? 0)
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
}
