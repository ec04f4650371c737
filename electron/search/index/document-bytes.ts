import { TEXT_FIELDS, type TextField } from '../../../shared/query/fields.ts'
import { ByteReader, ByteWriter } from './bytes.ts'
import { sealed, unsealed } from './seal.ts'

/** The words of a document; places are numbers of words from the beginning of the field. */
interface AnalysedDocument {
  readonly language: string
  readonly lengths: Readonly<Record<TextField, number>>
  readonly words: readonly (Readonly<Record<TextField, readonly number[]>> & { readonly key: string })[]
}

/**
 * An analysed document as it waits in the workspace until it comes into a segment: its language, its lengths, its keys, and for
 * each key and field how many places there are and the steps from one to the next.
 */
export function documentBytes({ language, lengths, words }: AnalysedDocument): Uint8Array {
  const bytes = new ByteWriter()
  bytes.words(language)
  for (const field of TEXT_FIELDS) bytes.number(lengths[field])
  // All keys in one string: to read many short ones takes longer than all the rest.
  bytes.words(words.map(({ key }) => key).join('\n'))
  for (const word of words) {
    for (const field of TEXT_FIELDS) {
      bytes.number(word[field].length)
      let last = 0
      for (const place of word[field]) {
        bytes.number(place - last)
        last = place
      }
    }
  }
  return sealed(bytes.take())
}

/** What `documentBytes` wrote, with `steps` standing at the places of the first key. */
export interface PendingDocument {
  readonly language: string
  readonly lengths: Readonly<Record<TextField, number>>
  readonly keys: readonly string[]
  readonly steps: ByteReader
}

/** Throws a `DamageError` where the bytes are not as they were written. */
export function readDocument(bytes: Uint8Array): PendingDocument {
  const reader = new ByteReader(unsealed(bytes))
  const language = reader.words()
  const lengths = { title: reader.number(), text: reader.number() }
  const keys = reader.words()
  return { language, lengths, keys: keys === '' ? [] : keys.split('\n'), steps: reader }
}
