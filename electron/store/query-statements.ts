import { z } from 'zod'
import type { StatementRow } from '../../shared/contract/statement-table.ts'
import { id as idSchema, type Id } from '../../shared/model/identity.ts'
import type { Reader } from './connection.ts'
import { all } from './rows.ts'
import { rowsAt } from './statement-table.ts'

/** A statement as a hit shows it: `first` is the number of the first statement of its origin. */
export type FoundStatement = StatementRow & { readonly first: number }

/** Where the statements of documents stand; `place` is a rowid. */
export type StatementPlace = z.infer<typeof placeRow>

export function placesInDocuments(db: Reader, documents: readonly Id[]): StatementPlace[] {
  const query = `SELECT rowid AS place, document, start, "end" FROM statement
    WHERE document IN (SELECT value FROM json_each(?)) AND anchor = 'sure' ORDER BY start, "end"`
  return all(db, placeRow, query, JSON.stringify(documents))
}

/** The statements at these rowids, by rowid. */
export function statementsAt(db: Reader, places: readonly number[]): Map<number, FoundStatement> {
  const firsts = new Map(all(db, firstRow, FIRSTS, JSON.stringify(places)).map(({ id, ...row }) => [id, row]))
  return new Map(
    rowsAt(db, places).flatMap((row) => {
      const found = firsts.get(row.id)
      return found === undefined ? [] : [[found.place, { ...row, first: found.first ?? row.number }]]
    }),
  )
}

/** The ids of the statements at these rowids. */
export const statementIds = (db: Reader, places: readonly number[]): Id[] =>
  all(
    db,
    idRow,
    'SELECT id FROM statement WHERE rowid IN (SELECT value FROM json_each(?))',
    JSON.stringify(places),
  ).map(({ id }) => id)

/** Statements of removed documents are nobody's first. */
const FIRSTS = `SELECT s.rowid AS place, s.id, (SELECT min(o.number) FROM present_statement AS o
    WHERE o.speaker IS s.speaker AND o.origin = s.origin) AS first
  FROM statement AS s WHERE s.rowid IN (SELECT value FROM json_each(?))`

const placeRow = z.object({
  place: z.number(),
  document: idSchema,
  start: z.number(),
  end: z.number(),
})
const idRow = z.object({ id: idSchema })
const firstRow = z.object({ place: z.number(), id: idSchema, first: z.number().nullable() })
