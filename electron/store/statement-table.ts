import { z } from 'zod'
import { statementRow, type StatementRow, type StatementSort } from '../../shared/contract/statement-table.ts'
import { id as idSchema, type Id } from '../../shared/model/identity.ts'
import type { StatementFilter } from '../../shared/model/statement-filter.ts'
import type { Reader } from './connection.ts'
import { whereOf } from './filter-sql.ts'
import { all, first, flag, json } from './rows.ts'

/** One page of the table of all statements, and how many pass the filter. */
export function queryStatements(
  db: Reader,
  page: { filter: StatementFilter; sort: readonly StatementSort[]; offset: number; limit: number },
): { total: number; rows: StatementRow[] } {
  const { sql, values } = whereOf(page.filter)
  const total = first(db, totalRow, `SELECT count(*) AS total FROM statement AS s WHERE ${sql}`, ...values)
  const order = `SELECT s.rowid AS place FROM statement AS s WHERE ${sql} ORDER BY ${orderOf(page.sort)} LIMIT ? OFFSET ?`
  const places = all(db, placeRow, order, ...values, page.limit, page.offset).map(({ place }) => place)
  return { total: total?.total ?? 0, rows: rowsAt(db, places) }
}

/** The oldest statements whose quotes have all the words, in any order; none where there are no words. Stops at the last it needs. */
export function findStatements(db: Reader, words: string, limit: number): StatementRow[] {
  if (words.trim() === '') return []
  const sql = `${whereOf({}).sql} AND has_words(s.quote, ?)`
  const order = `SELECT s.rowid AS place FROM statement AS s WHERE ${sql} ORDER BY s.number LIMIT ?`
  return rowsAt(
    db,
    all(db, placeRow, order, words, limit).map(({ place }) => place),
  )
}

/** The ids of all statements that pass the filter, in the order of the table. */
export function idsOf(db: Reader, filter: StatementFilter, sort: readonly StatementSort[] = []): Id[] {
  const { sql, values } = whereOf(filter)
  const order = `SELECT s.id FROM statement AS s WHERE ${sql} ORDER BY ${orderOf(sort)}`
  return all(db, idRow, order, ...values).map(({ id }) => id)
}

/** The rows of these statements with the names of what they hang on, in this order. `places` are rowids. */
export function rowsAt(db: Reader, places: readonly number[]): StatementRow[] {
  const found = all(db, tableRow, ROWS, JSON.stringify(places))
  const byPlace = new Map(found.map(({ place, ...row }) => [place, row]))
  return places.flatMap((place) => byPlace.get(place) ?? [])
}

const STANCES = `CASE s.stance WHEN 'claim' THEN 0 WHEN 'denial' THEN 1 WHEN 'question' THEN 2 ELSE 3 END`
const HEDGES = `CASE s.hedge WHEN 'certain' THEN 0 WHEN 'probable' THEN 1 WHEN 'possible' THEN 2 WHEN 'unclear' THEN 3 END`
const ofDocument = (column: string) => `(SELECT ${column} FROM document WHERE id = s.document)`

const COLUMNS: Readonly<Record<StatementSort['by'], string>> = {
  number: 's.number',
  stance: STANCES,
  quote: 's.quote COLLATE NOCASE',
  speaker: '(SELECT key FROM speaker WHERE id = s.speaker)',
  proposition: '(SELECT position FROM proposition WHERE id = s.proposition)',
  said: 's.said',
  hedge: HEDGES,
  credibility: 's.credibility',
  title: ofDocument('title COLLATE NOCASE'),
  outlet: ofDocument('outlet COLLATE NOCASE'),
  published: ofDocument('published'),
  updatedAt: 's.updatedAt',
}

/** What is missing comes last, whichever way the column is sorted; what is equal stays in the order in which it was made. */
function orderOf(sort: readonly StatementSort[]): string {
  const columns = sort.map(({ by, down }) => `${COLUMNS[by]} ${down ? 'DESC' : 'ASC'} NULLS LAST`)
  return [...columns, 's.number'].join(', ')
}

const ROWS = `SELECT s.rowid AS place, s.*, d.title, d.outlet, d.published, d.reliability,
    speaker.name AS speakerName, proposition.text AS propositionText,
    (SELECT json_group_array(json_array(tag.id, tag.name) ORDER BY tag.name, tag.id)
      FROM statement_tag JOIN tag ON tag.id = tag WHERE statement = s.id) AS tagged
  FROM statement AS s JOIN document AS d ON d.id = s.document
    LEFT JOIN speaker ON speaker.id = s.speaker LEFT JOIN proposition ON proposition.id = s.proposition
  WHERE s.rowid IN (SELECT value FROM json_each(?))`

const totalRow = z.object({ total: z.number() })
const placeRow = z.object({ place: z.number() })
const idRow = z.object({ id: idSchema })
const tableRow = statementRow
  .omit({ tags: true, tagNames: true })
  .extend({ place: z.number(), fromSuggestion: flag, tagged: json(z.array(z.tuple([idSchema, z.string()]))) })
  .transform(({ tagged, ...row }) => ({
    ...row,
    tags: tagged.map(([id]) => id),
    tagNames: tagged.map(([, name]) => name),
  }))
