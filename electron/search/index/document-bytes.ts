import { TEXT_FIELDS, type TextField } from '../../../shared/query/fields.ts'
import { ByteReader, ByteWriter } from './bytes.ts'
import { isTooCommon } from './keys.ts'
import { sealed, unsealed } from './seal.ts'
import type { WordPlaces } from './word-places.ts'

/** One after the other is written into the same room. */
const bytes = new ByteWriter()

/**
 * An analysed document as it waits in the workspace until it comes into a segment: its language, its lengths, its keys, and for
 * each key and field how many places there are and the steps from one to the next.
 */
export function documentBytes(
  language: string,
  keys: readonly string[],
  met: Readonly<Record<TextField, WordPlaces>>,
): Uint8Array {
  const grouped = TEXT_FIELDS.map((field) => met[field].byWord(keys.length))
  bytes.length = 0
  bytes.words(language)
  for (const { ends } of grouped) bytes.number(countedWords(keys, ends))
  // All keys in one string: to read many short ones takes longer than all the rest.
  bytes.words(keys.join('\n'))
  for (let key = 0; key < keys.length; key++)
    for (const { ends, places } of grouped) {
      const from = ends[key] ?? 0
      const to = ends[key + 1] ?? 0
      bytes.number(to - from)
      for (let i = from, last = 0; i < to; i++) {
        const place = places[i] ?? 0
        bytes.number(place - last)
        last = place
      }
    }
  return sealed(bytes.take())
}

/** How many words of a field have a term. */
function countedWords(keys: readonly string[], ends: Uint32Array): number {
  let words = ends[keys.length] ?? 0
  for (let key = 0; key < keys.length; key++)
    if (isTooCommon(keys[key] ?? '')) words -= (ends[key + 1] ?? 0) - (ends[key] ?? 0)
  return words
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
