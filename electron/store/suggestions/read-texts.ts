import { z } from 'zod'
import type { Id } from '../../../shared/model/identity.ts'
import type { Reader, Writer } from '../connection.ts'
import { insertRow } from '../images.ts'
import { all, first, flag, run } from '../rows.ts'
import { writeAtOnce } from '../write-at-once.ts'

/** A span that looks like a reported statement, as the rules give it. Offsets are UTF-16 units. */
export interface FoundSuggestion {
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly form: string
  readonly cue: { readonly start: number; readonly end: number } | null
  readonly speaker: {
    readonly start: number
    readonly end: number
    readonly name: string
    readonly by: string
  } | null
  readonly stance: string | null
  readonly hedge: string | null
  readonly score: number
  readonly tier: number
  readonly reason: string
}

const text = z.object({ document: z.string(), version: z.string(), language: z.string().nullable() })
const looked = text.extend({ place: z.number(), known: flag })

/** Documents that are looked at together: in a large library, to look at all of them takes seconds. */
const LOOKED_AT = 1000

/**
 * Texts in sight that were not read by these rules, in the order of import, among the next documents behind a place in that order; and
 * the place behind which to look next, or null where none is left.
 */
export function unreadTexts(
  db: Reader,
  rules: number,
  after = 0,
): { texts: z.infer<typeof text>[]; next: number | null } {
  const rows = all(db, looked, LOOK, rules, after, LOOKED_AT)
  const texts = rows.flatMap(({ document, version, language, known }) =>
    known ? [] : [{ document, version, language }],
  )
  return { texts, next: rows.length < LOOKED_AT ? null : (rows.at(-1)?.place ?? null) }
}

const LOOK = `SELECT document.rowid AS place, document.id AS document, text_version.id AS version, language,
    EXISTS (SELECT 1 FROM suggested_text WHERE version = text_version.id AND rules = ?) AS known
  FROM document JOIN text_version ON text_version.document = document.id AND current = 1
  WHERE document.rowid > ? AND removed = 0 ORDER BY document.rowid LIMIT ?`

const count = z.object({ documents: z.number(), done: z.number(), failed: z.number() })

/**
 * How many texts in sight wait, were read, and could not be read. Each document in sight has one. What was read is counted whatever
 * it is of, and what is out of sight taken off that, for it is little: to look at each text would take seconds in a large library.
 */
export function countTexts(db: Reader, rules: number): { waiting: number; done: number; failed: number } {
  const zero = { documents: 0, done: 0, failed: 0 }
  const { documents, done, failed } = first(db, count, COUNT, rules) ?? zero
  return { waiting: documents - done - failed, done, failed }
}

const OUT_OF_SIGHT = `SELECT id FROM text_version WHERE document IN (SELECT id FROM document WHERE removed = 1)
  UNION SELECT id FROM text_version WHERE current = 0
    AND document IN (SELECT document FROM text_version GROUP BY document HAVING count(*) > 1)`
const COUNT = `WITH counted AS (SELECT version, failed FROM suggested_text WHERE rules = ?),
    hidden AS (SELECT failed FROM counted WHERE version IN (${OUT_OF_SIGHT}))
  SELECT (SELECT count(*) FROM document) - (SELECT count(*) FROM document WHERE removed = 1) AS documents,
    (SELECT count(*) FROM counted WHERE failed = 0) - (SELECT count(*) FROM hidden WHERE failed = 0) AS done,
    (SELECT count(*) FROM counted WHERE failed = 1) - (SELECT count(*) FROM hidden WHERE failed = 1) AS failed`

/** Keeps what was found in a text in place of what stood there. `found` is null where the text could not be read. */
export function keepSuggestions(
  db: Writer,
  text: { document: Id; version: Id; rules: number },
  found: readonly FoundSuggestion[] | null,
): void {
  const { version, rules } = text
  const write = () => {
    run(db, 'DELETE FROM suggestion WHERE version = ?', version)
    for (const one of bestOfEach(found ?? [])) insert(db, text, one)
    const sql = `INSERT INTO suggested_text VALUES (?, ?, ?) ON CONFLICT (version) DO UPDATE SET rules = excluded.rules, failed = excluded.failed`
    run(db, sql, version, rules, Number(found === null))
  }
  writeAtOnce(db, write)
}

/** Texts that could not be read are tried again. */
export const forgetFailures = (db: Writer): number => run(db, 'DELETE FROM suggested_text WHERE failed = 1')

/** Two reports may have the same words; the better one stays. */
function bestOfEach(found: readonly FoundSuggestion[]): FoundSuggestion[] {
  const best = new Map<string, FoundSuggestion>()
  for (const one of found.toSorted((a, b) => a.score - b.score)) best.set(`${one.start}-${one.end}`, one)
  return [...best.values()]
}

function insert(db: Writer, text: { document: Id; version: Id; rules: number }, one: FoundSuggestion): void {
  const { start, end, quote, form, cue, speaker, stance, hedge, score, tier, reason } = one
  const id = `${text.version}:${start}-${end}`
  insertRow(db, 'suggestion', {
    id,
    ...text,
    start,
    end,
    quote,
    form,
    cueStart: cue?.start ?? null,
    cueEnd: cue?.end ?? null,
    speakerStart: speaker?.start ?? null,
    speakerEnd: speaker?.end ?? null,
    speaker: speaker?.name ?? null,
    speakerBy: speaker?.by ?? null,
    stance,
    hedge,
    score,
    tier,
    reason,
  })
}
