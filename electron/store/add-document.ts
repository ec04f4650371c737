import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Block, DocumentFormat, FoundDate } from '../../shared/model/document.ts'
import { id as idSchema, type Id } from '../../shared/model/identity.ts'
import type { PartialDate } from '../../shared/model/partial-date.ts'
import type { Change } from './history.ts'
import { keepOriginal } from './originals.ts'
import { first } from './rows.ts'
import { keepText } from './text-versions.ts'

/** A file and what was read from it. `sha256` is the hash of `original` in hex. */
export interface NewDocument {
  readonly extracted: {
    readonly title: string
    readonly outlet: string | null
    readonly author: string | null
    readonly url: string | null
    readonly language: string | null
    readonly published: PartialDate | null
    readonly publishedCheck: boolean
    readonly dates: readonly FoundDate[]
    readonly text: string
    readonly blocks: readonly Block[]
    readonly words: number
    readonly format: DocumentFormat
    readonly encoding: string
    readonly warnings: readonly string[]
  }
  readonly original: Uint8Array
  readonly sha256: string
  readonly fileName: string
  /** Path of the file, where it is known, and when that was changed last. */
  readonly source?: { readonly path: string; readonly changedAt: string } | undefined
  /** Its words as the search index keeps them, and by which rules they were found. Search looks them up later where this is missing. */
  readonly indexed?: { readonly analysis: string; readonly bytes: Uint8Array }
}

/**
 * Adds a document and returns its id. It is written down as removed, which stays; what the history records is that it then comes into sight. So
 * undo and redo of an import move no bytes, and a document that was removed comes back as it was, marks included, when its
 * bytes are imported again. Ask `findByHash` first: bytes that are in sight already are refused by the database.
 */
export function addDocument(tx: Change, file: NewDocument): Id {
  const id = removedWith(tx, file.sha256) ?? writeDown(tx, file)
  tx.update('document', { id }, { removed: 0 })
  return id
}

function removedWith(tx: Change, sha256: string): Id | null {
  const sql = 'SELECT id FROM document WHERE sha256 = ? AND removed = 1'
  return first(tx.db, z.object({ id: idSchema }), sql, sha256)?.id ?? null
}

function writeDown(tx: Change, { extracted, original, sha256, fileName, source, indexed }: NewDocument): Id {
  const id = randomUUID()
  const { text: _, blocks: __, dates, warnings, publishedCheck, ...facts } = extracted
  tx.keep('document', {
    id,
    ...facts,
    publishedCheck: Number(publishedCheck),
    dates: JSON.stringify(dates),
    warnings: JSON.stringify(warnings),
    reliability: null,
    note: '',
    read: 0,
    importedAt: tx.at,
    fileName,
    source: source?.path ?? null,
    sourceAt: source?.changedAt ?? null,
    bytes: original.byteLength,
    sha256,
    removed: 1,
  })
  keepOriginal(tx, id, { original, sha256, fileName })
  keepText(tx, id, { extracted, sha256 }, { number: 1, reason: 'import' })
  if (indexed !== undefined) tx.keep('search_pending', { document: id, ...indexed })
  return id
}
