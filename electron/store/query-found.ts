import { z } from 'zod'
import type { Id } from '../../shared/model/identity.ts'
import type { Reader } from './connection.ts'
import type { Condition } from './filter-sql.ts'
import { allOf, type QueryScope } from './query-scope.ts'
import { first, json } from './rows.ts'

/** Documents or statements that a query found: the condition on `document AS d` or on `statement AS s` joined with it. */
export interface Found extends Condition {
  readonly from: string
}

/**
 * The documents that pass the filters; where statements are filtered too, those that hold one that passes. `ids` are those with
 * the right words, if the query has any.
 */
export function documentsWithin(scope: QueryScope, ids: readonly Id[] | null): Found {
  const holding = scope.statements && {
    ...scope.statements,
    sql: `d.id IN (SELECT s.document FROM statement AS s WHERE ${scope.statements.sql})`,
  }
  return found('document AS d', [scope.documents, holding, among('d.id', ids)])
}

/** The statements that pass the filters. `places` are the rowids of those with the right words, if the query has any. */
export function statementsWithin(scope: QueryScope, places: readonly number[] | null): Found {
  return found('statement AS s JOIN document AS d ON d.id = s.document', [
    scope.documents,
    scope.statements,
    among('s.rowid', places),
  ])
}

/** The ids of documents, the newest first. */
export function idsWithin(db: Reader, { from, sql, values }: Found): Id[] {
  const query = `SELECT json_group_array(id) AS list FROM (SELECT d.id FROM ${from} WHERE ${sql} ORDER BY ${NEWEST})`
  return first(db, idsRow, query, ...values)?.list ?? []
}

/** The rowids of documents. */
export function documentPlaces(db: Reader, { from, sql, values }: Found): number[] {
  const query = `SELECT json_group_array(d.rowid) AS list FROM ${from} WHERE ${sql}`
  return first(db, rowidsRow, query, ...values)?.list ?? []
}

/** Statements by rowid in no order, and at the same index the rowid of the document of each. */
export interface FoundPlaces {
  readonly places: readonly number[]
  readonly documents: readonly number[]
}

/** There may be hundreds of thousands, so they come as two flat lists and are not sorted. */
export function placesWithin(db: Reader, { from, sql, values }: Found): FoundPlaces {
  const query = `SELECT json_group_array(s.rowid) AS places, json_group_array(d.rowid) AS documents
    FROM ${from} WHERE ${sql}`
  return first(db, placesRow, query, ...values) ?? { places: [], documents: [] }
}

/** The rowids of all documents in sight, the newest first. */
export function newestFirst(db: Reader): number[] {
  const query = `SELECT json_group_array(place) AS list FROM (
    SELECT d.rowid AS place FROM document AS d WHERE d.removed = 0 ORDER BY ${NEWEST})`
  return first(db, rowidsRow, query)?.list ?? []
}

const NEWEST = 'd.published DESC NULLS LAST, d.title, d.id'

/** One list goes in as one JSON text, so that the query is the same for any number of them. */
function among(column: string, wanted: readonly (string | number)[] | null): Condition | null {
  return wanted && { sql: `${column} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(wanted)] }
}

function found(from: string, conditions: readonly (Condition | null)[]): Found {
  const present: Condition = { sql: 'd.removed = 0', values: [] }
  return { from, ...allOf([present, ...conditions.filter((condition) => condition !== null)]) }
}

const idsRow = z.object({ list: json(z.array(z.string())) })
const rowidsRow = z.object({ list: json(z.array(z.number())) })
const placesRow = z.object({ places: json(z.array(z.number())), documents: json(z.array(z.number())) })
