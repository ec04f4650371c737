import { z } from 'zod'
import type { Reader } from './connection.ts'
import { first } from './rows.ts'

const rowsRow = z.object({ rows: z.number() })
const countsRow = z.object({ documents: z.number(), statements: z.number(), propositions: z.number() })

/** About how many documents and statements a workspace holds, told at once whatever its size: no row is counted. */
export function countRows(db: Reader): number {
  const sql = `SELECT coalesce((SELECT max(rowid) FROM document), 0)
    + coalesce((SELECT max(rowid) FROM statement), 0) AS rows`
  return first(db, rowsRow, sql)?.rows ?? 0
}

/** How much is in sight in a workspace. Asked for after every change: few are out of sight, so those are taken off the sum. */
export function countAll(db: Reader): z.infer<typeof countsRow> {
  const sql = `SELECT (SELECT count(*) FROM document) - (SELECT count(*) FROM document WHERE removed = 1) AS documents,
    (SELECT count(*) FROM statement) - (SELECT count(*) FROM statement
      WHERE document IN (SELECT id FROM document WHERE removed = 1)) AS statements,
    (SELECT count(*) FROM proposition) AS propositions`
  return first(db, countsRow, sql) ?? { documents: 0, statements: 0, propositions: 0 }
}
