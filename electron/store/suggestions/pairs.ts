import { z } from 'zod'
import type { PairKind } from '../../../shared/contract/pairs.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { partialDate } from '../../../shared/model/partial-date.ts'
import { hedge, stance } from '../../../shared/model/stance.ts'
import type { Reader } from '../connection.ts'
import type { Change } from '../history.ts'
import { all, first } from '../rows.ts'
import { listSuggestions } from './list-suggestions.ts'

const saidRow = z.object({
  id: z.string(),
  document: z.string(),
  title: z.string(),
  published: partialDate.nullable(),
  said: partialDate.nullable(),
  start: z.number(),
  end: z.number(),
  quote: z.string(),
  stance,
  hedge: hedge.nullable(),
  speaker: z.string().nullable(),
  proposition: z.string().nullable(),
  origin: z.string(),
})
export type SaidRow = z.infer<typeof saidRow> & { readonly kind: 'statement' | 'suggestion' }

/** Claims and denials in sight, in the order in which they were made. */
export const saidStatements = (db: Reader): SaidRow[] =>
  all(
    db,
    saidRow,
    `SELECT s.id, s.document, d.title, d.published, s.said, s.start, s."end", s.quote, s.stance, s.hedge, p.name AS speaker,
      s.proposition, coalesce(p.name, '') || ' ' || s.origin AS origin
    FROM present_statement AS s JOIN document AS d ON d.id = s.document LEFT JOIN speaker AS p ON p.id = s.speaker
    WHERE s.stance IN ('claim', 'denial') ORDER BY s.number`,
  ).map((row) => ({ ...row, kind: 'statement' }))

/** Suggestions of the first tier that take part in comparisons: more would pair all with all. */
const MOST_SUGGESTIONS = 20_000

/** Open suggestions of claims and denials, of one document or of all. */
export function saidSuggestions(db: Reader): SaidRow[] {
  const asked = {
    tier: 1 as const,
    stances: ['claim' as const, 'denial' as const],
    outcomes: ['open' as const],
  }
  const { suggestions } = listSuggestions(db, { ...asked, offset: 0, limit: MOST_SUGGESTIONS })
  const documents = new Map(
    all(db, documentRow, 'SELECT id, title, published FROM document').map((one) => [one.id, one]),
  )
  return suggestions.flatMap(({ speaker, stance: guessed, ...one }) => {
    const document = documents.get(one.document)
    if (document === undefined || guessed === null) return []
    const { title, published } = document
    const name = speaker && (speaker.meant ?? speaker.name)
    const { id, start, end, quote, hedge: hedged } = one
    const place = { id, document: one.document, title, published, start, end, quote }
    return [
      {
        ...place,
        kind: 'suggestion',
        said: null,
        stance: guessed,
        hedge: hedged,
        speaker: name,
        proposition: null,
        origin: `${name ?? ''} ${quote}`,
      },
    ]
  })
}

const documentRow = z.object({ id: z.string(), title: z.string(), published: partialDate.nullable() })

/** Statements with who says them in which document, for “the same proposition?”. */
export const placedStatements = (db: Reader) =>
  all(
    db,
    saidRow.pick({ id: true, document: true, quote: true, stance: true, speaker: true, proposition: true }),
    `SELECT s.id, s.document, s.quote, s.stance, p.name AS speaker, s.proposition
     FROM present_statement AS s LEFT JOIN speaker AS p ON p.id = s.speaker ORDER BY s.number`,
  )

/** Pairs that are linked as `contradicts`, by the ids of their ends. */
export const contradicting = (db: Reader): { left: Id; right: Id }[] =>
  all(
    db,
    z.object({ left: z.string(), right: z.string() }),
    `SELECT source AS "left", target AS "right" FROM link WHERE kind = 'contradicts'`,
  )

/** Pairs of a kind of which a person has said that it is not so. */
export const setAside = (db: Reader, kind: PairKind): Set<string> =>
  new Set(
    all(db, idRow, 'SELECT id FROM pair_decision WHERE id >= ? AND id < ?', `${kind}: `, `${kind}:!`).map(
      ({ id }) => id.slice(kind.length + 2),
    ),
  )

/** What has become of suggestions that were accepted: the statement of each, by the name of the suggestion. */
export const statementsOf = (db: Reader, suggestions: readonly string[]): Map<string, Id> =>
  new Map(
    all(db, acceptedRow, ACCEPTED, JSON.stringify(suggestions)).map(({ id, statement }) => [id, statement]),
  )

const ACCEPTED = `SELECT id, statement FROM suggestion_decision
  WHERE id IN (SELECT value FROM json_each(?)) AND statement IS NOT NULL`
const acceptedRow = z.object({ id: z.string(), statement: z.string() })

/** Remembers that a pair is not what it seemed. False where that was said before. */
export function setPairAside(tx: Change, kind: PairKind, pair: string): boolean {
  const id = `${kind}: ${pair}`
  if (first(tx.db, idRow, ONE, id) !== null) return false
  tx.insert('pair_decision', { id, author: tx.author, decidedAt: tx.at })
  return true
}

/** Forgets it. False where nothing was said. */
export function takePairBack(tx: Change, kind: PairKind, pair: string): boolean {
  const id = `${kind}: ${pair}`
  if (first(tx.db, idRow, ONE, id) === null) return false
  tx.remove('pair_decision', { id })
  return true
}

const ONE = 'SELECT id FROM pair_decision WHERE id = ?'
const idRow = z.object({ id: z.string() })
