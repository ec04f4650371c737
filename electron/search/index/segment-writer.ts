import { TEXT_FIELDS, type TextField } from '../../../shared/query/fields.ts'
import type { ByteLists } from './byte-lists.ts'
import { ByteWriter, type ByteReader } from './bytes.ts'
import { DictionaryWriter } from './dictionary.ts'
import { stepTo } from './postings.ts'
import type { SegmentStreams } from './segment.ts'

/**
 * Writes a segment: its documents, then word after word in the order of the dictionary; of each word the documents in their
 * order, first those with it in the title, then those with it in the text; of each document the places, in theirs.
 */
export class SegmentWriter {
  readonly #documents = new ByteWriter()
  readonly #dictionary = new DictionaryWriter()
  readonly #frequencies = new ByteWriter()
  readonly #positions = new ByteWriter()
  #count = 0
  #word: { term: string; form: string; frequencies: number; positions: number } | null = null
  #field: TextField = 'title'
  #document = -1

  document(number: number, lengths: Readonly<Record<TextField, number>>): void {
    this.#documents.number(number)
    for (const field of TEXT_FIELDS) this.#documents.number(lengths[field])
    this.#count += 1
  }

  word(term: string, form: string): void {
    this.#endWord()
    this.#word = { term, form, frequencies: this.#frequencies.length, positions: this.#positions.length }
    this.#field = 'title'
    this.#document = -1
  }

  /** The word stands so many times in this document; its places follow. */
  posting(field: TextField, document: number, times: number): void {
    if (field !== this.#field) this.#endTitle()
    this.#frequencies.number(stepTo(document, this.#document, times))
    if (times > 1) this.#frequencies.number(times)
    this.#document = document
  }

  /**
   * The places of the word in this document, as they stand in what is read: each as so many words from the one before it, the first
   * from the beginning.
   */
  places(times: number, reader: ByteReader): void {
    reader.copy(times, this.#positions)
  }

  /** Every document that has the word in this field, as two of the lists hold them. */
  postings(field: TextField, list: number, frequencies: ByteLists, positions: ByteLists): void {
    if (field !== this.#field) this.#endTitle()
    frequencies.copyTo(list, this.#frequencies)
    positions.copyTo(list, this.#positions)
  }

  /** A word without documents is left out. */
  #endWord(): void {
    if (this.#word === null) return
    const { term, form, frequencies, positions } = this.#word
    if (this.#field === 'title') {
      if (this.#frequencies.length === frequencies) return
      this.#endTitle()
    }
    this.#dictionary.add(
      term,
      form,
      this.#frequencies.length - frequencies,
      this.#positions.length - positions,
    )
  }

  /** No step to another document is nothing, so that a nothing ends the titles. */
  #endTitle(): void {
    this.#frequencies.number(0)
    this.#field = 'text'
    this.#document = -1
  }

  take(languages: readonly string[]): SegmentStreams {
    this.#endWord()
    this.#word = null
    const documents = new ByteWriter()
    documents.number(languages.length)
    for (const language of languages) documents.words(language)
    documents.number(this.#count)
    documents.bytes(this.#documents.take())
    return {
      documents: documents.take(),
      dictionary: this.#dictionary.take(),
      frequencies: this.#frequencies.take(),
      positions: this.#positions.take(),
    }
  }
}
