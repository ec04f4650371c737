import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../../shared/contract/errors.ts'
import type { LoneOrigin } from '../../../shared/contract/origins.ts'
import type { OriginChoice } from '../../../shared/contract/statements.ts'
import { id, type Id } from '../../../shared/model/identity.ts'
import { stance } from '../../../shared/model/stance.ts'
import { anchorState } from '../../../shared/model/statement.ts'
import type { Reader } from '../connection.ts'
import type { Change } from '../history.ts'
import { all, first } from '../rows.ts'
import { listedDocument, parallelsOf } from './parallels.ts'
import type { Span } from './places.ts'

const origin = z.object({
  id,
  document: id,
  start: z.number(),
  end: z.number(),
  anchor: anchorState,
  speaker: id.nullable(),
  origin: z.string(),
  wording: z.string(),
  quote: z.string(),
  chosenOrigin: z.string().nullable(),
  parallelOrigin: z.string().nullable(),
})
type Origin = z.infer<typeof origin>

const member = listedDocument.extend({
  statement: id,
  number: z.number(),
  speaker: id.nullable(),
  stance,
  quote: z.string(),
})
/** A statement with what a list says of its document. */
export type Member = z.infer<typeof member>

/** A statement with what it goes back to. Throws an AppError `not-found`. */
export function getOrigin(db: Reader, statement: Id): Origin {
  const found = first(db, origin, 'SELECT * FROM present_statement WHERE id = ?', statement)
  if (found === null)
    throw new AppError('not-found', `There is no statement ${statement}. Nothing was changed.`)
  return found
}

/** The statements in sight that go back to the same as this one, itself included, the earliest published first. */
export const membersOf = (db: Reader, { speaker, origin: name }: Origin): Member[] =>
  all(db, member, `${MEMBERS} WHERE s.speaker IS ? AND s.origin = ? ${EARLIEST}`, speaker, name)

/** Whether the statements that go back to the same as this one have other words than it. */
export const hasOtherWordings = (db: Reader, { speaker, origin: name, wording }: Origin): boolean =>
  first(
    db,
    counted,
    'SELECT 1 AS count FROM present_statement WHERE speaker IS ? AND origin = ? AND wording <> ? LIMIT 1',
    speaker,
    name,
    wording,
  ) !== null

/** How many other origins take the same stance on the proposition of a statement. */
export const otherOrigins = (db: Reader, { id: statement }: Origin): number =>
  first(
    db,
    counted,
    `SELECT count(*) AS count FROM (SELECT DISTINCT o.speaker, o.origin FROM present_statement AS s
       JOIN present_statement AS o ON o.proposition = s.proposition AND o.stance = s.stance
       WHERE s.id = ? AND (o.speaker IS NOT s.speaker OR o.origin <> s.origin))`,
    statement,
  )?.count ?? 0

/** Statements of other speakers in passages that are parallel to where this one stands. */
export function besideParallels(db: Reader, mine: Origin): Member[] {
  if (mine.anchor !== 'sure') return []
  const there = parallelsOf(db, mine.document).filter(({ here }) => overlaps(here, mine))
  const found = there.flatMap(({ there: { document, start, end } }) =>
    all(
      db,
      member,
      `${MEMBERS} WHERE s.document = ? AND s.start < ? AND s."end" > ? AND s.anchor = 'sure' AND s.speaker IS NOT ? ${EARLIEST}`,
      document,
      end,
      start,
      mine.speaker,
    ),
  )
  return [...new Map(found.map((one) => [one.statement, one])).values()]
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/**
 * Makes one origin of those of several statements, with all that share them. Says how many statements changed. Throws an AppError:
 * `refused` where they have different speakers, `not-found`.
 */
export const mergeOrigins = (tx: Change, statements: readonly Id[]): number =>
  originChooser('one')(tx, sharersOf(tx.db, existing(tx.db, statements)))

/** Makes an origin of their own of statements. Says how many changed. Throws an AppError `not-found`. */
export const splitOrigins = (tx: Change, statements: readonly Id[]): number =>
  originChooser('apart')(tx, existing(tx.db, statements))

/** Takes the analyst's choice back. Says how many statements changed. Throws an AppError `not-found`. */
export const releaseOrigins = (tx: Change, statements: readonly Id[]): number =>
  originChooser('told')(tx, existing(tx.db, statements))

/**
 * The statements in sight that share the origins of those given, these included. Throws an AppError `refused` where those given
 * have different speakers: they cannot be one origin.
 */
export function sharersOf(db: Reader, statements: readonly Id[]): Id[] {
  const given = JSON.stringify(statements)
  if ((first(db, counted, SPEAKERS_OF, given)?.count ?? 0) > 1)
    throw new AppError(
      'refused',
      'These statements have different speakers, so they cannot be one origin. Give them one speaker first, or merge the speakers. Nothing was changed.',
    )
  return all(db, z.object({ id }), SHARERS, given).map((row) => row.id)
}

/** Chooses what statements go back to, for any number of calls with some of them. Says how many changed. */
export function originChooser(choice: OriginChoice): (tx: Change, statements: readonly Id[]) => number {
  const shared = newOrigin()
  const nameOf = { one: () => shared, apart: () => shared, each: newOrigin, told: () => null }[choice]
  return (tx, statements) =>
    statements.filter((statement) => tx.update('statement', { id: statement }, { chosenOrigin: nameOf() }))
      .length
}

/**
 * Statements of credibility 1 whose stance on their proposition has one origin, with how many statements come from it. Those
 * without a proposition are taken by their own origin.
 */
export const loneOrigins = (db: Reader): LoneOrigin[] =>
  all(
    db,
    z.object({ statement: id, number: z.number(), statements: z.number() }),
    `SELECT s.id AS statement, s.number,
       (SELECT count(*) FROM present_statement AS o WHERE o.speaker IS s.speaker AND o.origin = s.origin) AS statements
     FROM present_statement AS s WHERE s.credibility = 1 AND NOT EXISTS (
       SELECT 1 FROM present_statement AS o WHERE o.proposition = s.proposition AND o.stance = s.stance
         AND (o.speaker IS NOT s.speaker OR o.origin <> s.origin))
     ORDER BY s.number`,
  )

function existing(db: Reader, statements: readonly Id[]): Id[] {
  for (const statement of statements) getOrigin(db, statement)
  return [...new Set(statements)]
}

/** Never the name of a wording, which is 16 letters long. */
const newOrigin = (): string => `chosen ${randomUUID()}`

const counted = z.object({ count: z.number() })

const GIVEN = 'id IN (SELECT value FROM json_each(?))'

const SPEAKERS_OF = `SELECT count(DISTINCT coalesce(speaker, '')) AS count FROM present_statement WHERE ${GIVEN}`

const SHARERS = `SELECT DISTINCT other.id FROM present_statement AS mine
  JOIN present_statement AS other ON other.speaker IS mine.speaker AND other.origin = mine.origin WHERE mine.${GIVEN}`

const MEMBERS = `SELECT s.id AS statement, s.number, s.document, title, outlet, published, s.speaker, s.stance, s.quote
  FROM present_statement AS s JOIN document ON document.id = s.document`

const EARLIEST = 'ORDER BY published IS NULL, published, s.number'
