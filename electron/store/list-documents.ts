import { z } from 'zod'
import { documentDetail, documentSummary, type DocumentSummary } from '../../shared/model/document.ts'
import { stance } from '../../shared/model/stance.ts'
import type { Reader } from './connection.ts'
import { all, first } from './rows.ts'

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

/** What a list of documents shows of each. */
export const SUMMARY = `id, title, outlet, author, published, publishedCheck, language, reliability, words, read, importedAt`

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

/** A row of the library as SQLite gives it: there may be fifty thousand, so flags and counts are plain numbers until it is checked. */
const listRow = documentSummary.omit({ counts: true }).extend({
  publishedCheck: z.number(),
  read: z.number(),
  claim: z.number(),
  denial: z.number(),
  question: z.number(),
  comment: z.number(),
})
const factsRow = documentDetail.pick({
  id: true,
  title: true,
  outlet: true,
  author: true,
  published: true,
  language: true,
  reliability: true,
})
const textRow = z.object({ list: z.string() })
