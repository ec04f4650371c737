import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { id as idSchema, type Id } from '../../shared/model/identity.ts'
import type { Change } from './history.ts'
import type { NewDocument } from './new-document.ts'
import { keepOriginal } from './originals.ts'
import { first } from './rows.ts'
import { keepText } from './text-versions.ts'

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
