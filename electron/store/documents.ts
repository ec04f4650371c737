import { z } from 'zod'
import { AppError } from '../../shared/contract/errors.ts'
import {
  documentDetail,
  foundDate,
  type DocumentDetail,
  type DocumentPatch,
} from '../../shared/model/document.ts'
import { id as idSchema, type Id } from '../../shared/model/identity.ts'
import { stance } from '../../shared/model/stance.ts'
import type { Reader } from './connection.ts'
import type { Change } from './history.ts'
import { SUMMARY } from './list-documents.ts'
import { all, first, flag, json } from './rows.ts'

/** Those of some documents that are not there, or were removed. */
export function goneOf(db: Reader, ids: readonly Id[]): Id[] {
  const sql = `SELECT DISTINCT value AS id FROM json_each(?) AS asked
    WHERE NOT EXISTS (SELECT 1 FROM document WHERE id = asked.value AND removed = 0)`
  return all(db, z.object({ id: z.string() }), sql, JSON.stringify(ids)).map(({ id }) => id)
}

/** Throws an AppError `not-found` for a document that is not there or was removed. */
export function getDocument(db: Reader, id: Id): DocumentDetail {
  const sql = `SELECT ${SUMMARY}, ${REST}, ${ORIGINAL}, ${COUNTS_OF_ONE} FROM document WHERE id = ? AND removed = 0`
  return withCounts(first(db, detailRow, sql, id) ?? noDocument(id))
}

/** The document that has these bytes or first came with them, unless it was removed. `sha256` is in hex. */
export function findByHash(db: Reader, sha256: string): { id: Id; title: string } | null {
  return first(db, titleRow, `${BY_HASH} UNION ALL ${BY_CURRENT_HASH} LIMIT 1`, sha256, sha256)
}

const BY_HASH = 'SELECT id, title FROM document WHERE sha256 = ? AND removed = 0'
const BY_CURRENT_HASH = `SELECT document.id, title FROM original JOIN document ON document.id = original.document AND removed = 0
  WHERE original.sha256 = ? AND EXISTS (SELECT 1 FROM text_version
    WHERE document = document.id AND current = 1 AND original = original.sha256)`

/** Corrects fields of several documents; says how many differ now. Throws an AppError `not-found` and changes none. */
export function updateDocuments(tx: Change, ids: readonly Id[], fields: DocumentPatch): number {
  const wanted = {
    ...fields,
    read: fields.read === undefined ? undefined : Number(fields.read),
    // A date that a person has written needs no second look.
    publishedCheck: fields.published === undefined && fields.publishedCheck === undefined ? undefined : 0,
  }
  for (const id of ids) getDocument(tx.db, id)
  return ids.filter((id) => tx.update('document', { id }, wanted)).length
}

/** Takes documents and what is marked in them out of sight. Their bytes stay, so that this can be undone. */
export function removeDocuments(tx: Change, ids: readonly Id[]): number {
  for (const id of ids) getDocument(tx.db, id)
  return ids.filter((id) => tx.update('document', { id }, { removed: 1 })).length
}

const REST = `url, note, format, encoding, fileName, source, textVersion, dates, warnings`
const ORIGINAL = `(SELECT original FROM text_version WHERE document = document.id AND current = 1) AS sha256,
  (SELECT bytes FROM original WHERE original.document = document.id AND sha256 =
    (SELECT original FROM text_version WHERE document = document.id AND current = 1)) AS bytes`
/** Four seeks in that index are quicker than a grouping of few rows. */
const COUNTS_OF_ONE = stance.options
  .map(
    (one) => `(SELECT count(*) FROM statement WHERE document = document.id AND stance = '${one}') AS ${one}`,
  )
  .join(', ')

const count = z.number().int()
const detailRow = documentDetail.omit({ counts: true }).extend({
  publishedCheck: flag,
  read: flag,
  dates: json(z.array(foundDate)),
  warnings: json(z.array(z.string())),
  claim: count,
  denial: count,
  question: count,
  comment: count,
})
const titleRow = z.object({ id: idSchema, title: z.string() })

function withCounts({ claim, denial, question, comment, ...document }: z.infer<typeof detailRow>) {
  return { ...document, counts: { claim, denial, question, comment } }
}

/** Throws the AppError `not-found` of a document that is not there or was removed. */
export function noDocument(id: Id): never {
  throw new AppError('not-found', `There is no document ${id} in this workspace. Nothing was changed.`)
}
