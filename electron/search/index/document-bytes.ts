import { TEXT_FIELDS, type TextField } from '../../../shared/query/fields.ts'
import { ByteReader, ByteWriter } from './bytes.ts'
import { sealed, unsealed } from './seal.ts'

/**
 * The words of a document in the order in which they stand: of each the number of its key, and its place as a number of words from
 * the beginning of the field.
 */
interface AnalysedDocument {
  readonly language: string
  readonly lengths: Readonly<Record<TextField, number>>
  readonly keys: readonly string[]
  readonly met: Readonly<Record<TextField, MetWords>>
}

interface MetWords {
  readonly words: readonly number[]
  readonly places: readonly number[]
}

/**
 * An analysed document as it waits in the workspace until it comes into a segment: its language, its lengths, its keys, and for
 * each key and field how many places there are and the steps from one to the next.
 */
export function documentBytes({ language, lengths, keys, met }: AnalysedDocument): Uint8Array {
  const bytes = new ByteWriter()
  bytes.words(language)
  for (const field of TEXT_FIELDS) bytes.number(lengths[field])
  // All keys in one string: to read many short ones takes longer than all the rest.
  bytes.words(keys.join('\n'))
  const grouped = TEXT_FIELDS.map((field) => groupByWord(met[field], keys.length))
  for (let key = 0; key < keys.length; key++)
    for (const { ends, places } of grouped) {
      const from = ends[key] ?? 0
      const to = ends[key + 1] ?? 0
      bytes.number(to - from)
      for (let i = from; i < to; i++) bytes.number((places[i] ?? 0) - (i === from ? 0 : (places[i - 1] ?? 0)))
    }
  return sealed(bytes.take())
}

/** The places of word after word: those of word i stand between `ends[i]` and `ends[i + 1]`. */
function groupByWord({ words, places }: MetWords, count: number) {
  const ends = new Uint32Array(count + 1)
  for (const word of words) ends[word + 1] = (ends[word + 1] ?? 0) + 1
  for (let word = 0; word < count; word++) ends[word + 1] = (ends[word + 1] ?? 0) + (ends[word] ?? 0)
  const next = ends.slice()
  const grouped = new Uint32Array(places.length)
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? 0
    const at = next[word] ?? 0
    grouped[at] = places[i] ?? 0
    next[word] = at + 1
  }
  return { ends, places: grouped }
}

/** What `documentBytes` wrote, with `steps` standing at the places of the first key. Keys have line feeds between them. */
export interface PendingDocument {
  readonly language: string
  readonly lengths: Readonly<Record<TextField, number>>
  readonly keys: string
  readonly steps: ByteReader
}

/** Throws a `DamageError` where the bytes are not as they were written. */
export function readDocument(bytes: Uint8Array): PendingDocument {
  const reader = new ByteReader(unsealed(bytes))
  const language = reader.words()
  const lengths = { title: reader.number(), text: reader.number() }
  return { language, lengths, keys: reader.words(), steps: reader }
}
