import { z } from 'zod'
import { statementFacets, type StatementFacets } from '../../shared/contract/desk.ts'
import type { StatementFilter } from '../../shared/model/statement-filter.ts'
import type { Reader } from './connection.ts'
import { MONTH, whereOf, type Condition, type FilterField } from './filter-sql.ts'
import { all, first } from './rows.ts'
import { originsWhere } from './wording.ts'

/** How many statements pass a filter, from how many origins, and the figures of each facet, which leave its own field out. */
export function facetsOf(
  db: Reader,
  filter: StatementFilter,
): { total: number; origins: number; facets: StatementFacets } {
  const { text, ...fields } = filter
  const mentioned = placesOf(db, text)
  const where = (except?: FilterField) => {
    const { sql, values } = whereOf(fields, except)
    return { sql: `${sql} AND ${mentioned.sql}`, values: [...values, ...mentioned.values] }
  }
  const facets = Object.entries(FACETS).map(([name, [field, query]]) => {
    const { sql, values } = where(field)
    return [name, all(db, valueRow, query(sql), ...values)] as const
  })
  const { sql, values } = where()
  const sums = first(db, sumsRow, sumsWhere(sql), ...values, ...values)
  const { total = 0, origins = 0 } = sums ?? {}
  return { total, origins, facets: statementFacets.parse(Object.fromEntries(facets)) }
}

/** Every facet asks for the same words, and to look for words is slow: it is done once. */
function placesOf(db: Reader, text: string | undefined): Condition {
  if (text === undefined || text.trim() === '') return { sql: 'true', values: [] }
  const { sql, values } = whereOf({ text })
  const places = all(db, placeRow, `SELECT s.rowid AS place FROM statement AS s WHERE ${sql}`, ...values)
  return {
    sql: 's.rowid IN (SELECT value FROM json_each(?))',
    values: [JSON.stringify(places.map(({ place }) => place))],
  }
}

const sumsWhere = (condition: string) =>
  `SELECT (${originsWhere(condition)}) AS origins, count(*) AS total FROM statement AS s WHERE ${condition}`

type Facet = readonly [field: FilterField, query: (where: string) => string]

/** A column of the statement itself; `label` gives the words for a key. Counted by keys first, so that each is looked up once. */
const ofStatement =
  (column: string, label = 'key', order = ORDER) =>
  (where: string) =>
    `SELECT key, coalesce(${label}, '') AS label, count FROM (
    SELECT ${column} AS key, count(*) AS count FROM statement AS s WHERE ${where} GROUP BY key) AS held ${order}`

/** Where the words of statements stand, of those that are not found in the current text: these are few, and have an index. */
const ofUnfound = (where: string) =>
  `SELECT s.anchor AS key, s.anchor AS label, count(*) AS count FROM statement AS s
    WHERE s.anchor <> 'sure' AND ${where} GROUP BY key ORDER BY key DESC`

/** A column of the document: counted by documents first, which are few, and those are then added up. */
const ofDocument = (column: string) => (where: string) =>
  `SELECT d.${column} AS key, coalesce(d.${column}, '') AS label, sum(n) AS count FROM (
    SELECT s.document, count(*) AS n FROM statement AS s WHERE ${where} GROUP BY s.document)
  JOIN document AS d ON d.id = document GROUP BY key ${ORDER}`

/** A tag counts what stands under it too, as the filter does; a statement with two such tags counts once. */
const ofTags = (where: string) =>
  `WITH RECURSIVE above (tag, top) AS (
    SELECT id, id FROM tag UNION SELECT above.tag, parent FROM above JOIN tag ON tag.id = top WHERE parent IS NOT NULL)
  SELECT key, coalesce(${nameIn('tag', 'name')}, '') AS label, count FROM (
    SELECT above.top AS key, count(DISTINCT s.rowid) AS count FROM statement AS s
      LEFT JOIN statement_tag AS t ON t.statement = s.id LEFT JOIN above ON above.tag = t.tag
      WHERE ${where} GROUP BY key) AS held ${ORDER}`

const ORDER = 'ORDER BY key IS NULL, count DESC, label'
/** Named by its table: speakers, propositions and tags have a column `key` of their own. */
const nameIn = (table: string, column: string) => `(SELECT ${column} FROM ${table} WHERE id = held.key)`

const FACETS: Readonly<Record<keyof StatementFacets, Facet>> = {
  stance: ['stances', ofStatement('s.stance')],
  proposition: ['propositions', ofStatement('s.proposition', nameIn('proposition', 'text'))],
  speaker: ['speakers', ofStatement('s.speaker', nameIn('speaker', 'name'))],
  outlet: ['outlets', ofDocument('outlet')],
  tag: ['tags', ofTags],
  hedge: ['hedges', ofStatement('s.hedge')],
  credibility: [
    'credibility',
    ofStatement('s.credibility', 'CAST(key AS TEXT)', 'ORDER BY key IS NULL, key'),
  ],
  document: ['documents', ofStatement('s.document', nameIn('document', 'title'))],
  author: ['authors', ofDocument('author')],
  markedBy: ['markedBy', ofStatement('s.author')],
  anchor: ['anchors', ofUnfound],
  month: ['months', ofStatement(MONTH, 'key', 'ORDER BY key IS NULL, key')],
}

const placeRow = z.object({ place: z.number() })
const sumsRow = z.object({ total: z.number(), origins: z.number() })
const valueRow = z.object({
  key: z.union([z.string(), z.number()]).nullable(),
  label: z.string(),
  count: z.number(),
})
