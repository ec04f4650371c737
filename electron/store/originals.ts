import { createHash } from 'node:crypto'
import { constants, deflateSync, inflateSync } from 'node:zlib'
import { z } from 'zod'
import { AppError } from '../../shared/contract/errors.ts'
import type { Id } from '../../shared/model/identity.ts'
import type { Reader } from './connection.ts'
import type { Change } from './history.ts'
import { all, first } from './rows.ts'

/** A file as it was imported, byte for byte. */
export interface Original {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** Keeps the bytes that a text of a document was read from, unless they are kept already. They stay, whatever is undone. */
export function keepOriginal(
  tx: Change,
  document: Id,
  { original, sha256, fileName }: { original: Uint8Array; sha256: string; fileName: string },
): void {
  if (
    first(tx.db, known, 'SELECT 1 AS known FROM original WHERE document = ? AND sha256 = ?', document, sha256)
  )
    return
  // The least compression is a few times quicker than the usual one, and this thread is not to be held.
  const deflated = deflateSync(original, { level: constants.Z_BEST_SPEED })
  tx.keep('original', { document, sha256, fileName, bytes: original.byteLength, deflated })
}

/**
 * The original of the current text of a document, or of its text with that number. Throws an AppError: `not-found`, or `unreadable`
 * where the bytes are not those that were imported.
 */
export function getOriginal(db: Reader, document: Id, version?: number): Original {
  const sql = `SELECT fileName, sha256, deflated FROM original
    JOIN text_version ON text_version.document = original.document AND text_version.original = sha256
    WHERE original.document = ? AND ${version === undefined ? 'current = 1' : 'number = ?'}`
  const found = first(db, row, sql, document, ...(version === undefined ? [] : [version]))
  if (found === null) throw new AppError('not-found', 'There is no such original in this workspace.')
  const bytes = inflateSync(found.deflated)
  if (createHash('sha256').update(bytes).digest('hex') !== found.sha256)
    throw new AppError(
      'unreadable',
      `The original of “${found.fileName}” is damaged: it is not the file that was imported. Nothing was written.`,
    )
  return { fileName: found.fileName, bytes }
}

/** Every original that is kept of a document, those of earlier texts included. */
export const originalsOf = (db: Reader, document: Id): (Original & { sha256: string })[] =>
  all(
    db,
    row,
    'SELECT fileName, sha256, deflated FROM original WHERE document = ? ORDER BY sha256',
    document,
  ).map(({ fileName, sha256, deflated }) => ({ fileName, sha256, bytes: inflateSync(deflated) }))

const known = z.object({ known: z.number() })
const row = z.object({ fileName: z.string(), sha256: z.string(), deflated: z.instanceof(Uint8Array) })
