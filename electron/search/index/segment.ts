import type { TextField } from '../../../shared/query/fields.ts'
import { ByteReader } from './bytes.ts'
import { readDictionary, type Dictionary } from './dictionary.ts'
import { DamageError } from './seal.ts'
import { isLanguage, type Language } from '../languages.ts'

/**
 * The four parts of a segment, each a stream of bytes: its documents, its words, how often each word stands in each document, and
 * at which places.
 */
export const STREAMS = ['documents', 'dictionary', 'frequencies', 'positions'] as const
export type Stream = (typeof STREAMS)[number]
export type SegmentStreams = Readonly<Record<Stream, Uint8Array>>

/** Bytes that are read in parts, because they may lie on the disk. */
export interface Bytes {
  readonly length: number
  read(from: number, to: number): Uint8Array
}

/** A part of the index that never changes. A word is known by its place in the dictionary, a document by its place in `numbers`. */
export interface Segment {
  readonly numbers: Uint32Array
  readonly lengths: Readonly<Record<TextField, Uint32Array>>
  readonly languages: readonly Language[]
  readonly dictionary: Dictionary
  frequencies(word: number): Uint8Array
  positions(word: number): Uint8Array
}

export function openSegment(streams: Readonly<Record<Stream, Bytes>>): Segment {
  const { documents, dictionary, frequencies, positions } = streams
  const words = readDictionary(dictionary.read(0, dictionary.length))
  if (words.frequencies.at(-1) !== frequencies.length || words.positions.at(-1) !== positions.length)
    throw new DamageError('a segment of the search index does not fit its dictionary')
  const part = (stream: Bytes, places: Uint32Array) => (word: number) =>
    stream.read(places[word] ?? 0, places[word + 1] ?? 0)
  return {
    ...readDocuments(documents.read(0, documents.length)),
    dictionary: words,
    frequencies: part(frequencies, words.frequencies),
    positions: part(positions, words.positions),
  }
}

/** Bytes that are in memory. */
export const inMemory = (bytes: Uint8Array): Bytes => ({
  length: bytes.length,
  read: (from, to) => bytes.subarray(from, to),
})

export function openInMemory({ documents, dictionary, frequencies, positions }: SegmentStreams): Segment {
  return openSegment({
    documents: inMemory(documents),
    dictionary: inMemory(dictionary),
    frequencies: inMemory(frequencies),
    positions: inMemory(positions),
  })
}

function readDocuments(bytes: Uint8Array) {
  const reader = new ByteReader(bytes)
  const languages = Array.from({ length: Math.min(reader.number(), bytes.length) }, () => reader.words())
  const count = Math.min(reader.number(), bytes.length)
  const numbers = new Uint32Array(count)
  const lengths = { title: new Uint32Array(count), text: new Uint32Array(count) }
  for (let i = 0; i < count; i++) {
    numbers[i] = reader.number()
    lengths.title[i] = reader.number()
    lengths.text[i] = reader.number()
  }
  return { numbers, lengths, languages: languages.filter(isLanguage) }
}
