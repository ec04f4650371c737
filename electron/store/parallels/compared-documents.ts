import { z } from 'zod'
import { id, type Id } from '../../../shared/model/identity.ts'
import { block, type Block } from '../../../shared/model/document.ts'
import type { Reader, Writer } from '../connection.ts'
import { all, first, json, run } from '../rows.ts'

/** A document that takes part in the comparison, under the number that keys use for it. A number is never given again. */
export interface ComparedDocument {
  readonly number: number
  readonly document: Id
}

/** A text as it is compared. */
export interface ComparedText {
  readonly document: Id
  /** The text version. */
  readonly version: Id
  /** Of the bytes it was read from: an order of documents that no import can change. */
  readonly sha256: string
  readonly text: string
  /** Those of the text, where furniture is among them: nothing else is asked of them. */
  readonly blocks: readonly Block[]
}

const compared = z.object({ number: z.number(), document: id })
const comparedText = z.object({
  document: id,
  version: id,
  sha256: z.string(),
  text: z.string(),
  blocks: json(z.array(block)),
})
const count = z.object({ count: z.number() })

/** Every document that was counted. */
export const listCompared = (db: Reader): ComparedDocument[] =>
  all(db, compared, 'SELECT number, document FROM compared_document')

/**
 * Documents in sight that were not counted yet, in the order of their bytes' hashes, which no import can change. They are mostly
 * few of many: a cross join has SQLite begin with them, and not with the order.
 */
export const newDocuments = (db: Reader): Id[] =>
  all(
    db,
    z.object({ id }),
    'SELECT id FROM uncounted_document CROSS JOIN document ON id = document ORDER BY sha256',
  ).map((row) => row.id)

/** Whether a document is in sight and was not counted yet. */
export const isNew = (db: Reader, document: Id): boolean =>
  first(
    db,
    z.object({ document: id }),
    'SELECT document FROM uncounted_document WHERE document = ?',
    document,
  ) !== null

/** The number under which a document is compared; null where it was not counted yet. */
export const numberOf = (db: Reader, document: Id): number | null =>
  first(db, compared, 'SELECT number, document FROM compared_document WHERE document = ?', document)
    ?.number ?? null

/** Documents that were counted and are no longer in sight, or have another text now. */
export const goneDocuments = (db: Reader, limit: number): ComparedDocument[] =>
  all(
    db,
    compared,
    `SELECT number, document FROM document JOIN compared_document ON document = id WHERE removed = 1
     UNION ALL SELECT number, document FROM compared_document JOIN document ON id = document
     WHERE stale = 1 AND removed = 0 LIMIT ?`,
    limit,
  )

/** Documents that were counted and not compared under this version, in the order of their bytes' hashes; mostly few, too. */
export const nextToCompare = (db: Reader, version: number, limit: number): ComparedDocument[] =>
  all(
    db,
    compared,
    `SELECT number, document FROM compared_document CROSS JOIN document ON id = document
     WHERE version < ? AND removed = 0 ORDER BY sha256 LIMIT ?`,
    version,
    limit,
  )

/** The numbers of the documents that were compared under this version. */
export const comparedUnder = (db: Reader, version: number): number[] =>
  all(db, compared, 'SELECT number, document FROM compared_document WHERE version = ?', version).map(
    ({ number }) => number,
  )

/** The first document after a number that was compared under this version; null where there is none. */
export const comparedAfter = (db: Reader, number: number, version: number): ComparedDocument | null =>
  first(
    db,
    compared,
    'SELECT number, document FROM compared_document WHERE number > ? AND version = ? ORDER BY number LIMIT 1',
    number,
    version,
  )

/** Takes a document in, counted by that text of it and not yet compared. Returns its number. */
export function addCompared(db: Writer, document: Id, text: Id | null): number {
  // The document may have got another text since this one was read.
  const sql = `INSERT INTO compared_document (document, version, text, stale)
    SELECT ?, 0, ?, EXISTS (SELECT 1 FROM text_version WHERE id = ? AND current = 0)
    RETURNING number AS count`
  const row = first(db, count, sql, document, text, text)
  if (row === null) throw new Error('a document took no number')
  return row.count
}

export const markCompared = (db: Writer, number: number, version: number): void =>
  void run(db, 'UPDATE compared_document SET version = ? WHERE number = ?', version, number)

export const dropCompared = (db: Writer, number: number): void =>
  void run(db, 'DELETE FROM compared_document WHERE number = ?', number)

/** How many documents have been counted, how many not, and how many are not yet compared under this version. */
export function countCompared(
  db: Reader,
  version: number,
): { counted: number; unread: number; behind: number } {
  const counted = first(db, count, 'SELECT count(*) AS count FROM compared_document')?.count ?? 0
  const old = first(db, count, 'SELECT count(*) AS count FROM compared_document WHERE version < ?', version)
  const unread = first(db, count, 'SELECT count(*) AS count FROM uncounted_document')?.count ?? 0
  return { counted, unread, behind: (old?.count ?? 0) + unread }
}

/** The text of a document; null where it is not there any more. */
export const textToCompare = (db: Reader, document: Id): ComparedText | null =>
  first(db, comparedText, `${TEXT} WHERE text_version.document = ? AND current = 1`, document)

/** The text by which a document was counted. */
export const textCounted = (db: Reader, document: Id): ComparedText | null =>
  first(
    db,
    comparedText,
    `${TEXT} JOIN compared_document ON compared_document.text = text_version.id WHERE compared_document.document = ?`,
    document,
  )

const TEXT = `SELECT text_version.document, text_version.id AS version, sha256, text_version.text,
    iif(instr(blocks, '"furniture"') > 0, blocks, '[]') AS blocks
  FROM text_version JOIN document ON document.id = text_version.document`
