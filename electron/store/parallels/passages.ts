import { z } from 'zod'
import type { ChangeKind, ParallelKind } from '../../../shared/model/parallel.ts'
import type { Reader, Writer } from '../connection.ts'
import { all, run } from '../rows.ts'
import { joinFamilies, loosen, placeFor, type Span } from './places.ts'

interface Sides {
  readonly left: Span
  readonly right: Span
}

/** A parallel between two documents, as it is found. */
export interface FoundPassage extends Sides {
  readonly kind: ParallelKind
  /** 0 to 1. */
  readonly likeness: number
  /** How telling the common words are, from 0 to 6. */
  readonly telling: number
  /** The gravest kind of change between two copies, null where nothing but typography differs, and of a rewording: nearly all does. */
  readonly change: ChangeKind | null
}

const places = z.object({ id: z.number(), leftPlace: z.number(), rightPlace: z.number() })
const known = z
  .object({
    ...places.shape,
    kind: z.string(),
    leftStart: z.number(),
    leftEnd: z.number(),
    rightStart: z.number(),
    rightEnd: z.number(),
  })
  .transform(({ leftStart, leftEnd, rightStart, rightEnd, ...row }) => ({
    ...row,
    left: { start: leftStart, end: leftEnd },
    right: { start: rightStart, end: rightEnd },
  }))
type KnownPassage = z.infer<typeof known>

/** Two documents, by the numbers under which they are compared. `left` comes first in the order of hashes. */
export interface NumberedPair {
  readonly left: number
  readonly right: number
}

/**
 * Writes what two documents have in common in the place of what was known of them. A
 * passage that is found again, be it with other ends, stays the one it was: somebody may be looking at it.
 */
export function replacePassages(
  db: Writer,
  pair: NumberedPair,
  passages: readonly FoundPassage[],
  version: number,
): void {
  const before = all(
    db,
    known,
    `${KNOWN} WHERE leftDocument = ? AND rightDocument = ?`,
    pair.left,
    pair.right,
  )
  const again = passages.map((found) => {
    const [same = null] = before
      .filter((one) => meet(one.left, found.left) && meet(one.right, found.right))
      .toSorted((one, other) => apart(one, found) - apart(other, found))
    if (same) before.splice(before.indexOf(same), 1)
    return same
  })
  forget(db, before)
  for (const [index, found] of passages.entries()) write(db, pair, found, version, again[index] ?? null)
}

function write(
  db: Writer,
  pair: NumberedPair,
  { left, right, kind, likeness, telling, change }: FoundPassage,
  version: number,
  before: KnownPassage | null,
): void {
  const [one, other] = [placeFor(db, pair.left, left), placeFor(db, pair.right, right)]
  const isMoved = before?.leftPlace !== one.id || before.rightPlace !== other.id
  if (before && (isMoved || before.kind !== kind)) loosen(db, [before.leftPlace, before.rightPlace])
  run(
    db,
    `INSERT OR REPLACE INTO numbered_passage (id, leftPlace, leftDocument, leftStart, leftEnd, rightPlace, rightDocument, rightStart,
     rightEnd, kind, likeness, telling, change, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    before?.id ?? null,
    one.id,
    pair.left,
    left.start,
    left.end,
    other.id,
    pair.right,
    right.start,
    right.end,
    kind,
    likeness,
    telling,
    change,
    version,
  )
  if (kind !== 'reworded') joinFamilies(db, one.family, other.family)
}

/** How far the ends of two passages are from each other, in UTF-16 units. */
const apart = (one: Sides, other: Sides): number =>
  Math.abs(one.left.start - other.left.start) +
  Math.abs(one.left.end - other.left.end) +
  Math.abs(one.right.start - other.right.start) +
  Math.abs(one.right.end - other.right.end)

const meet = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** Forgets all passages of a document, by its number. */
export function dropPassagesOf(db: Writer, document: number): void {
  forget(db, all(db, places, `${PLACES} WHERE leftDocument = ?`, document))
  forget(db, all(db, places, `${PLACES} WHERE rightDocument = ?`, document))
}

/** Forgets the passages of earlier versions between documents that were both compared again. */
export function dropOldPassages(db: Writer, document: number, version: number): void {
  const sql = (side: string, other: string) => `${PLACES} JOIN compared_document ON number = ${other}Document
    WHERE ${side}Document = ? AND numbered_passage.version < ? AND compared_document.version >= ?`
  forget(db, all(db, places, sql('left', 'right'), document, version, version))
  forget(db, all(db, places, sql('right', 'left'), document, version, version))
}

/** The documents with which a document has passages, by their numbers. */
export const partnersOf = (db: Reader, document: number): number[] =>
  all(
    db,
    z.object({ document: z.number() }),
    `SELECT rightDocument AS document FROM numbered_passage WHERE leftDocument = ?
     UNION SELECT leftDocument FROM numbered_passage WHERE rightDocument = ?`,
    document,
    document,
  ).map((row) => row.document)

/** The families that a document, by its number, has places in, each with its number of places, counted up to `most`. */
export const familySizes = (db: Reader, document: number, most: number): Map<number, number> =>
  new Map(
    all(
      db,
      z.object({ family: z.number(), size: z.number() }),
      `SELECT DISTINCT family, (SELECT count(*) FROM
         (SELECT 1 FROM numbered_place AS p WHERE p.family = mine.family LIMIT ?)) AS size
       FROM numbered_place AS mine WHERE document = ?`,
      most,
      document,
    ).map(({ family, size }) => [family, size]),
  )

/** The families that a document, by its number, has places in. */
export const familiesOf = (db: Reader, document: number): number[] =>
  all(
    db,
    z.object({ family: z.number() }),
    'SELECT DISTINCT family FROM numbered_place WHERE document = ?',
    document,
  ).map(({ family }) => family)

function forget(db: Writer, passages: readonly z.infer<typeof places>[]): void {
  loosen(
    db,
    passages.flatMap(({ leftPlace, rightPlace }) => [leftPlace, rightPlace]),
  )
  for (const { id } of passages) run(db, 'DELETE FROM numbered_passage WHERE id = ?', id)
}

const KNOWN = `SELECT id, leftPlace, rightPlace, kind, leftStart, leftEnd, rightStart, rightEnd FROM numbered_passage`
const PLACES = 'SELECT numbered_passage.id, leftPlace, rightPlace FROM numbered_passage'
