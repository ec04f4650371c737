import { z } from 'zod'
import { id } from '../../../shared/model/identity.ts'
import type { Reader, Writer } from '../connection.ts'
import { all, run } from '../rows.ts'
import { ofPassage } from './passage-row.ts'

const traced = z.object({
  id,
  document: id,
  start: z.number(),
  end: z.number(),
  speaker: id.nullable(),
  wording: z.string(),
  quote: z.string(),
  title: z.string(),
  parallelOrigin: z.string().nullable(),
})

/** A statement with what parallels have said of its origin so far. */
export type StatementWithOrigin = z.infer<typeof traced>

/** The statements in sight. */
export const statementsToTrace = (db: Reader): StatementWithOrigin[] =>
  all(
    db,
    traced,
    `SELECT s.id, s.document, ${PLACE}, speaker, wording, quote, title, parallelOrigin
     FROM present_statement AS s JOIN document ON document.id = s.document ORDER BY s.document, start, s.id`,
  )

/** One that does not stand in the current text stands in no passage of it. */
const PLACE = `iif(anchor = 'sure', start, -1) AS start, iif(anchor = 'sure', "end", -1) AS "end"`

/** The passages between documents that both have statements. */
export const passagesToTrace = (db: Reader) =>
  all(
    db,
    ofPassage,
    `SELECT * FROM passage WHERE leftDocument IN (SELECT document FROM present_statement)
     AND rightDocument IN (SELECT document FROM present_statement)`,
  )

/** Writes what parallels say of the origin of a statement; null where its wording says all. */
export const writeParallelOrigin = (db: Writer, statement: string, origin: string | null): void =>
  void run(db, 'UPDATE statement SET parallelOrigin = ? WHERE id = ?', origin, statement)
