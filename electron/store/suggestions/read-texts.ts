import { z } from 'zod'
import type { Id } from '../../../shared/model/identity.ts'
import type { Reader, Writer } from '../connection.ts'
import { inWords } from '../faults.ts'
import { insertRow } from '../images.ts'
import { all, first, run } from '../rows.ts'

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

const unread = z.object({ document: z.string(), version: z.string(), language: z.string().nullable() })
const count = z.object({ count: z.number() })

/** Texts in sight that were not read by these rules, the first of them in the order of import. */
export const unreadTexts = (db: Reader, rules: number, limit = 500): z.infer<typeof unread>[] =>
  all(
    db,
    unread,
    `SELECT document.id AS document, text_version.id AS version, language ${UNREAD} ORDER BY document.rowid LIMIT ?`,
    rules,
    limit,
  )

/** How many texts in sight wait, were read, and could not be read. */
export function countTexts(db: Reader, rules: number): { waiting: number; done: number; failed: number } {
  const counted = (sql: string) => first(db, count, sql, rules)?.count ?? 0
  return {
    waiting: counted(`SELECT count(*) AS count ${UNREAD}`),
    done: counted(`SELECT count(*) AS count ${READ} AND failed = 0`),
    failed: counted(`SELECT count(*) AS count ${READ} AND failed = 1`),
  }
}

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
  inWords(db.name, () => db.transaction(write).immediate())
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

const TEXTS = 'FROM text_version JOIN document ON document.id = text_version.document'
const UNREAD = `${TEXTS} WHERE current = 1 AND removed = 0
  AND NOT EXISTS (SELECT 1 FROM suggested_text WHERE version = text_version.id AND rules = ?)`
const READ = `${TEXTS} JOIN suggested_text ON suggested_text.version = text_version.id
  WHERE current = 1 AND removed = 0 AND rules = ?`
