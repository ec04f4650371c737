import { z } from 'zod'
import { AppError } from '../../../shared/contract/errors.ts'
import type { SuggestionCounts, SuggestionFilter } from '../../../shared/contract/suggestions.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { suggestion, type Suggestion } from '../../../shared/model/suggestion.ts'
import type { Reader } from '../connection.ts'
import { findSpeaker } from '../speakers.ts'
import { all, first, type Value } from '../rows.ts'
import { meantHere } from './meant-here.ts'

/** Suggestions as they stand, some of those that pass the filter, in the order of import and text. */
export function listSuggestions(
  db: Reader,
  { offset, limit, ...filter }: SuggestionFilter & { offset: number; limit: number },
): { total: number; suggestions: Suggestion[] } {
  const { condition, values } = conditionOf(filter)
  const total = first(db, countRow, `SELECT count(*) AS count FROM ${JUDGED} WHERE ${condition}`, ...values)
  const sql = `SELECT * FROM ${JUDGED} WHERE ${condition} ORDER BY place, start, "end" LIMIT ? OFFSET ?`
  return { total: total?.count ?? 0, suggestions: withKnown(db, all(db, row, sql, ...values, limit, offset)) }
}

/** Throws an AppError `not-found` for one that is not there any more: its text or the rules changed. */
export function getSuggestion(db: Reader, id: string): Suggestion {
  const found = findSuggestion(db, id)
  if (found === null)
    throw new AppError('not-found', 'This suggestion is not there any more. Nothing was changed.')
  return found
}

export function findSuggestion(db: Reader, id: string): Suggestion | null {
  return withKnown(db, all(db, row, `SELECT * FROM ${JUDGED} WHERE id = ?`, id))[0] ?? null
}

/** The open suggestions of the same speaker with the same stance, this one first. The same words may mean another one in another document. */
export function suggestionsAlike(db: Reader, id: string): string[] {
  const { speaker, stance, tier } = getSuggestion(db, id)
  const sql = `SELECT * FROM ${JUDGED} WHERE outcome = 'open' AND speaker IS ? AND stance IS ? AND tier <= ? AND id <> ?
    ORDER BY place, start, "end"`
  const others = withKnown(db, all(db, row, sql, speaker?.name ?? null, stance, tier, id))
  return [id, ...others.filter((one) => one.speaker?.known === speaker?.known).map((one) => one.id)]
}

/** What waits for a decision, and how many were decided. */
export function countSuggestions(db: Reader, document: Id | undefined): SuggestionCounts {
  const scope = document === undefined ? '' : 'WHERE document = ?'
  const values = document === undefined ? [] : [document]
  const sql = `SELECT document, outcome, tier, coalesce(stance, 'open') AS stance, count(*) AS count FROM ${JUDGED} ${scope}
    GROUP BY document, outcome, tier, stance`
  const groups = all(db, groupRow, sql, ...values)
  const open = groups.filter(({ outcome }) => outcome === 'open')
  const firstTier = open.filter(({ tier }) => tier === 1)
  const stanced = (stance: string) => sum(firstTier.filter((group) => group.stance === stance))
  return {
    open: sum(open),
    firstTier: sum(firstTier),
    accepted: sum(groups.filter(({ outcome }) => outcome === 'accepted')),
    dismissed: sum(groups.filter(({ outcome }) => outcome === 'dismissed')),
    byStance: {
      claim: stanced('claim'),
      denial: stanced('denial'),
      question: stanced('question'),
      comment: stanced('comment'),
      open: stanced('open'),
    },
    byDocument: [...Map.groupBy(firstTier, (group) => group.document)].map(([id, of]) => ({
      document: id,
      open: sum(of),
    })),
  }
}

const sum = (groups: readonly { count: number }[]): number =>
  groups.reduce((total, { count }) => total + count, 0)

/**
 * The same words, or nearly: the overlap is more than half of the longer of two spans. It follows that the other begins less than the
 * length of `s` before it; said so, the index leads to the few that may be meant, and not through all of the text.
 */
const nearlySame = (other: string): string =>
  `${other}.start < s."end" AND ${other}.start > 2 * s.start - s."end" AND ${other}."end" > s.start
    AND 2 * (min(${other}."end", s."end") - max(${other}.start, s.start)) > max(${other}."end" - ${other}.start, s."end" - s.start)`

/**
 * Suggestions of texts in sight with what was decided. A decision counts for the very span; where other rules had found it, also for nearly
 * the same. A span that a person has marked needs no suggestion: it counts as accepted. What was made of another suggestion is no mark
 * of this one: of “Berg said Varesh claims …” two people say nearly the same words.
 */
export const JUDGED = `(
  SELECT s.*, document.rowid AS place, coalesce(d.outcome, iif(m.id IS NULL, 'open', 'accepted')) AS outcome,
    coalesce(d.statement, m.id) AS statement
  FROM suggestion AS s JOIN document ON document.id = s.document AND document.removed = 0
  JOIN text_version AS v ON v.id = s.version AND v.current = 1
  LEFT JOIN suggestion_decision AS d ON d.id = (
    SELECT d.id FROM suggestion_decision AS d WHERE d.version = s.version
      AND (d.id = s.id OR (d.rules <> s.rules AND ${nearlySame('d')})) ORDER BY d.id = s.id DESC LIMIT 1)
  LEFT JOIN statement AS m ON m.id = (
    SELECT m.id FROM statement AS m WHERE m.document = s.document AND m.version = s.version AND ${nearlySame('m')}
      AND NOT EXISTS (SELECT 1 FROM suggestion_decision AS o
        WHERE o.version = s.version AND o.rules = s.rules AND o.statement = m.id AND o.id <> s.id) LIMIT 1)
)`

/**
 * These, and what repeats one of them to the letter in a current text and is not decided: the same words of the same speaker with the same
 * stance. Some may be marked all the same; whoever decides passes over them.
 */
export const withRepeats = (db: Reader, ids: readonly string[]): string[] => [
  ...new Set(ids.flatMap((id) => [id, ...all(db, idRow, REPEATS, id).map((other) => other.id)])),
]

const REPEATS = `SELECT other.id FROM suggestion AS one JOIN suggestion AS other
  ON other.speaker IS one.speaker AND other.stance IS one.stance AND other.quote = one.quote
  JOIN text_version AS v ON v.id = other.version AND v.current = 1
  WHERE one.id = ? AND NOT EXISTS (SELECT 1 FROM suggestion_decision AS d WHERE d.id = other.id)`
const idRow = z.object({ id: z.string() })

export function conditionOf({ document, tier, stances, speaker, words, outcomes }: SuggestionFilter): {
  condition: string
  values: Value[]
} {
  const oneOf = (list: readonly unknown[]) => list.map(() => '?').join(', ')
  const parts: [string, Value[]][] = [
    ['tier <= ?', [tier]],
    [`outcome IN (${oneOf(outcomes)})`, [...outcomes]],
  ]
  if (document !== undefined) parts.push(['document = ?', [document]])
  if (speaker !== undefined) parts.push(['speaker = ?', [speaker]])
  if (words !== undefined) parts.push([`has_words(quote || ' ' || coalesce(speaker, ''), ?)`, [words]])
  if (stances !== undefined)
    parts.push([`coalesce(stance, 'open') IN (${oneOf(stances)})`, stances.map((one) => one ?? 'open')])
  return { condition: parts.map(([sql]) => sql).join(' AND '), values: parts.flatMap(([, values]) => values) }
}

/** Speakers of the registry are looked up each time: the registry changes, what was found in the text does not. */
function withKnown(db: Reader, rows: readonly Row[]): Suggestion[] {
  const knownOf = remembered((name: string) => findSpeaker(db, name))
  const meantIn = remembered((document: Id) => meantHere(db, document))
  return rows.map(({ cueStart, cueEnd, speakerStart, speakerEnd, speaker, speakerBy, ...others }) => {
    const words = speaker === null || speakerBy === null ? null : { name: speaker, by: speakerBy }
    const meant = words && meantIn(others.document)(words)
    const sure = meant?.sure === true ? meant : null
    return suggestion.parse({
      ...others,
      cue: cueStart === null ? null : { start: cueStart, end: cueEnd },
      speaker:
        speaker === null
          ? null
          : {
              start: speakerStart,
              end: speakerEnd,
              name: speaker,
              by: speakerBy,
              known: sure?.id ?? knownOf(speaker),
              meant: sure?.name ?? null,
            },
    })
  })
}

/** Asks once for each key. */
function remembered<T>(ask: (key: string) => T): (key: string) => T {
  const answers = new Map<string, T>()
  return (key) => {
    const before = answers.get(key)
    if (before !== undefined) return before
    const answer = ask(key)
    answers.set(key, answer)
    return answer
  }
}

const row = suggestion.omit({ cue: true, speaker: true }).extend({
  cueStart: z.number().nullable(),
  cueEnd: z.number().nullable(),
  speakerStart: z.number().nullable(),
  speakerEnd: z.number().nullable(),
  speaker: z.string().nullable(),
  speakerBy: z.string().nullable(),
})
type Row = z.infer<typeof row>
const countRow = z.object({ count: z.number() })
const groupRow = z.object({
  document: z.string(),
  outcome: z.string(),
  tier: z.number(),
  stance: z.string(),
  count: z.number(),
})
