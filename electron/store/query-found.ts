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
  const newest = 'd.published DESC NULLS LAST, d.title, d.id'
  const query = `SELECT json_group_array(id) AS list FROM (SELECT d.id FROM ${from} WHERE ${sql} ORDER BY ${newest})`
  return first(db, idsRow, query, ...values)?.list ?? []
}

/** The rowids of documents. */
export function documentPlaces(db: Reader, { from, sql, values }: Found): number[] {
  const query = `SELECT json_group_array(d.rowid) AS list FROM ${from} WHERE ${sql}`
  return first(db, rowidsRow, query, ...values)?.list ?? []
}

/** Statements by rowid, each beside the rowid of its document: those of the newest documents first, in the order of the text. */
export function placesWithin(db: Reader, { from, sql, values }: Found): [place: number, document: number][] {
  const newest = 'd.published DESC NULLS LAST, d.title, d.id, s.start, s.number'
  const query = `SELECT json_group_array(json_array(place, document)) AS list FROM (
    SELECT s.rowid AS place, d.rowid AS document FROM ${from} WHERE ${sql} ORDER BY ${newest})`
  return first(db, placesRow, query, ...values)?.list ?? []
}

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
const placesRow = z.object({ list: json(z.array(z.tuple([z.number(), z.number()]))) })
