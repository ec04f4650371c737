import { z } from 'zod'
import { id } from '../../../shared/model/identity.ts'
import type { Reader, Writer } from '../connection.ts'
import { all, run } from '../rows.ts'
import type { Speakers } from './noted-speakers.ts'
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

/** The statements in sight of some speakers. */
export const statementsToTrace = (db: Reader, speakers: Speakers): StatementWithOrigin[] =>
  speakers === 'all'
    ? all(db, traced, `${STATEMENTS} ${IN_ORDER}`)
    : [...speakers].flatMap((one) => all(db, traced, `${STATEMENTS} WHERE speaker IS ? ${IN_ORDER}`, one))

/** The passages between documents that both have statements of one of these speakers. */
export const passagesToTrace = (db: Reader, speakers: Speakers) =>
  speakers === 'all'
    ? all(db, ofPassage, passagesWith('SELECT document FROM present_statement'))
    : [...speakers].flatMap((one) =>
        all(db, ofPassage, passagesWith('SELECT document FROM statement WHERE speaker IS ?'), one, one),
      )

/** One that does not stand in the current text stands in no passage of it. */
const PLACE = `iif(anchor = 'sure', start, -1) AS start, iif(anchor = 'sure', "end", -1) AS "end"`

const STATEMENTS = `SELECT s.id, s.document, ${PLACE}, speaker, wording, quote, title, parallelOrigin
  FROM statement AS s JOIN document ON document.id = s.document AND removed = 0`
const IN_ORDER = 'ORDER BY s.document, start, s.id'

const passagesWith = (documents: string) =>
  `SELECT * FROM passage WHERE leftDocument IN (${documents}) AND rightDocument IN (${documents})`

/** Writes what parallels say of the origin of a statement; null where its wording says all. */
export const writeParallelOrigin = (db: Writer, statement: string, origin: string | null): void =>
  void run(db, 'UPDATE statement SET parallelOrigin = ? WHERE id = ?', origin, statement)
