import { z } from 'zod'
import { AppError } from '../../shared/contract/errors.ts'
import {
  block,
  documentDetail,
  documentSummary,
  foundDate,
  type DocumentDetail,
  type DocumentPatch,
  type DocumentSummary,
  type DocumentText,
} from '../../shared/model/document.ts'
import { id as idSchema, type Id } from '../../shared/model/identity.ts'
import { stance } from '../../shared/model/stance.ts'
import type { Reader } from './connection.ts'
import type { Change } from './history.ts'
import { all, first, flag, json } from './rows.ts'

/** The library in the order of import, with what is marked in each document. */
export function listDocuments(db: Reader): DocumentSummary[] {
  return all(db, listRow, LIST).map((row) => {
    const { claim, denial, question, comment, publishedCheck, read, ...document } = row
    const counts = { claim, denial, question, comment }
    return { ...document, publishedCheck: publishedCheck !== 0, read: read !== 0, counts }
  })
}

/**
 * What `listDocuments` gives, as JSON that SQLite itself writes: to make objects of fifty thousand rows, look at each and write them
 * down takes four times as long. Whoever reads it has to check it.
 */
export const listDocumentsAsText = (db: Reader): string => first(db, textRow, LIST_AS_TEXT)?.list ?? '[]'

/** What search knows of each document beside its text. */
export type DocumentFacts = z.infer<typeof factsRow>

/** The same documents as `listDocuments` gives, quickly: with what search needs, and without counting what is marked. */
export function listFacts(db: Reader): DocumentFacts[] {
  const sql = `SELECT id, title, outlet, author, published, language, reliability FROM document
    WHERE removed = 0 ORDER BY rowid`
  return all(db, factsRow, sql)
}

/** Those of some documents that are not there, or were removed. */
export function goneOf(db: Reader, ids: readonly Id[]): Id[] {
  const sql = `SELECT DISTINCT value AS id FROM json_each(?) AS asked
    WHERE NOT EXISTS (SELECT 1 FROM document WHERE id = asked.value AND removed = 0)`
  return all(db, z.object({ id: z.string() }), sql, JSON.stringify(ids)).map(({ id }) => id)
}

/** Throws an AppError `not-found` for a document that is not there or was removed. */
export function getDocument(db: Reader, id: Id): DocumentDetail {
  const sql = `SELECT ${SUMMARY}, ${REST}, ${ORIGINAL}, ${COUNTS_OF_ONE} FROM document WHERE id = ? AND removed = 0`
  return withCounts(first(db, detailRow, sql, id) ?? notFound(id))
}

/** The current text of a document. Throws an AppError `not-found`. */
export function getText(db: Reader, id: Id): DocumentText {
  const sql = `SELECT (SELECT id FROM text_version WHERE document = document.id AND current = 1) AS version
    FROM document WHERE id = ? AND removed = 0`
  const { version } = first(db, versionRow, sql, id) ?? notFound(id)
  const last = lastTexts.get(db)
  if (last?.version === version) return last
  const text = first(db, documentTextRow, TEXT, version) ?? notFound(id)
  lastTexts.set(db, text)
  return text
}

/** The text that each connection has read last: who marks one sentence marks the next. No version of a text ever changes. */
const lastTexts = new WeakMap<Reader, DocumentText>()

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

const TEXT = 'SELECT document, id AS version, text, blocks FROM text_version WHERE id = ?'
const SUMMARY = `id, title, outlet, author, published, publishedCheck, language, reliability, words, read, importedAt`
const REST = `url, note, format, encoding, fileName, source, textVersion, dates, warnings`
const ORIGINAL = `(SELECT original FROM text_version WHERE document = document.id AND current = 1) AS sha256,
  (SELECT bytes FROM original WHERE original.document = document.id AND sha256 =
    (SELECT original FROM text_version WHERE document = document.id AND current = 1)) AS bytes`
const COUNTS = `coalesce(claim, 0) AS claim, coalesce(denial, 0) AS denial,
  coalesce(question, 0) AS question, coalesce(comment, 0) AS comment`

/** One pass over the index of stances, however many documents there are; the inner grouping compares each stance once. */
const COUNTED = `SELECT document, sum(n) FILTER (WHERE stance = 'claim') AS claim,
    sum(n) FILTER (WHERE stance = 'denial') AS denial, sum(n) FILTER (WHERE stance = 'question') AS question,
    sum(n) FILTER (WHERE stance = 'comment') AS comment
  FROM (SELECT document, stance, count(*) AS n FROM statement GROUP BY document, stance) GROUP BY document`

const LIST = `SELECT ${SUMMARY}, ${COUNTS} FROM document LEFT JOIN (${COUNTED}) ON document = id
  WHERE removed = 0 ORDER BY document.rowid`

const pairs = (columns: readonly string[]): string => columns.map((name) => `'${name}', ${name}`).join(', ')
const yesOrNo = (column: string): string => `'${column}', json(iif(${column}, 'true', 'false'))`
const LIST_AS_TEXT = `SELECT json_group_array(json_object(
    ${pairs(['id', 'title', 'outlet', 'author', 'published', 'language', 'reliability', 'words', 'importedAt'])},
    ${yesOrNo('publishedCheck')}, ${yesOrNo('read')}, 'counts', json_object(${pairs(stance.options)}))) AS list
  FROM (${LIST})`

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
/** A row of the library as SQLite gives it: there may be fifty thousand, so flags and counts are plain numbers until it is checked. */
const listRow = documentSummary.omit({ counts: true }).extend({
  publishedCheck: z.number(),
  read: z.number(),
  claim: z.number(),
  denial: z.number(),
  question: z.number(),
  comment: z.number(),
})
const factsRow = detailRow.pick({
  id: true,
  title: true,
  outlet: true,
  author: true,
  published: true,
  language: true,
  reliability: true,
})
const textRow = z.object({ list: z.string() })
const versionRow = z.object({ version: idSchema })
const documentTextRow = z.object({
  document: idSchema,
  version: idSchema,
  text: z.string(),
  blocks: json(z.array(block)),
})
const titleRow = z.object({ id: idSchema, title: z.string() })

function withCounts({ claim, denial, question, comment, ...document }: z.infer<typeof detailRow>) {
  return { ...document, counts: { claim, denial, question, comment } }
}

function notFound(id: Id): never {
  throw new AppError('not-found', `There is no document ${id} in this workspace. Nothing was changed.`)
}
