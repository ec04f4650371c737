import { z } from 'zod'
import type { Reader } from './connection.ts'
import { first } from './rows.ts'

const countsRow = z.object({ documents: z.number(), statements: z.number(), propositions: z.number() })

/** How much is in sight in a workspace. */
export function countAll(db: Reader): z.infer<typeof countsRow> {
  const sql = `SELECT (SELECT count(*) FROM document WHERE removed = 0) AS documents,
    (SELECT count(*) FROM present_statement) AS statements,
    (SELECT count(*) FROM proposition) AS propositions`
  return first(db, countsRow, sql) ?? { documents: 0, statements: 0, propositions: 0 }
}
