import { z } from 'zod'
import type { Reader, Writer } from '../connection.ts'
import { all, run } from '../rows.ts'
import type { KeyList } from './key-list.ts'
import type { DocumentKeys } from './key-segments.ts'
import { packKeys, unpackKeys } from './packed-keys.ts'

const row = z.object({
  document: z.number(),
  copies: z.instanceof(Uint8Array),
  rewords: z.instanceof(Uint8Array),
})

/** The keys of the documents that are in no segment yet, in the order of their numbers: they are kept whole. */
export const readFreshKeys = (db: Reader): { document: number; keys: DocumentKeys }[] =>
  all(db, row, 'SELECT * FROM fresh_key ORDER BY document').map(({ document, copies, rewords }) => ({
    document,
    keys: { copies: unpackKeys(copies, 0), rewords: unpackKeys(rewords, 0) },
  }))

/** The keys of a document as they are written. Of a book they take a while to pack: before anybody has to wait. */
export interface FreshKeys {
  readonly keys: DocumentKeys
  readonly copies: Uint8Array
  readonly rewords: Uint8Array
}

export const packFreshKeys = (keys: DocumentKeys): FreshKeys => ({
  keys,
  copies: packed(keys.copies),
  rewords: packed(keys.rewords),
})

export function writeFreshKeys(db: Writer, document: number, { copies, rewords }: FreshKeys): void {
  run(db, 'INSERT OR REPLACE INTO fresh_key VALUES (?, ?, ?)', document, copies, rewords)
}

/** Forgets the keys of documents whose segment is written. */
export function dropFreshKeys(db: Writer, documents: readonly number[]): void {
  for (const document of documents) run(db, 'DELETE FROM fresh_key WHERE document = ?', document)
}

const packed = (list: KeyList): Uint8Array =>
  packKeys(list, { from: 0, to: list.keys.length }, 0, Number.POSITIVE_INFINITY)
