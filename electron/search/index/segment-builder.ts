import { TEXT_FIELDS, type TextField } from '../../../shared/query/fields.ts'
import { formOfKey, termOfKey } from './analyse.ts'
import type { ByteReader } from './bytes.ts'
import { readDocument } from './document-bytes.ts'
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
  const words = new Map<string, Lists>()
  const languages = new Set<string>()
  for (const [place, { number, bytes }] of documents.entries()) {
    const { language, lengths, keys, steps } = readDocument(bytes)
    languages.add(language)
    writer.document(number, lengths)
    for (const key of keys) {
      const lists = listsOf(words, key)
      for (const field of TEXT_FIELDS) take(lists[field], place, steps)
    }
  }
  for (const key of [...words.keys()].sort()) writeWord(writer, key, words.get(key))
  return writer.take([...languages])
}

/** The documents with a word: of each its place, how many places there are in it, and the steps between them. */
type Lists = Readonly<Record<TextField, number[]>>

function listsOf(words: Map<string, Lists>, key: string): Lists {
  const known = words.get(key)
  if (known !== undefined) return known
  const lists: Lists = { title: [], text: [] }
  words.set(key, lists)
  return lists
}

function take(list: number[], document: number, steps: ByteReader): void {
  const times = steps.number()
  if (times === 0) return
  list.push(document, times)
  for (let i = 0; i < times; i++) list.push(steps.number())
}

function writeWord(writer: SegmentWriter, key: string, lists: Lists | undefined): void {
  writer.word(termOfKey(key), formOfKey(key))
  for (const field of TEXT_FIELDS) {
    const list = lists?.[field] ?? []
    for (let at = 0; at < list.length;) {
      const document = list[at++] ?? 0
      const times = list[at++] ?? 0
      writer.posting(field, document, times)
      for (const end = at + times; at < end; at++) writer.step(list[at] ?? 0)
    }
  }
}
