import { z } from 'zod'
import type { Id } from '../../../shared/model/identity.ts'
import type { ChangeKind, ParallelKind } from '../../../shared/model/parallel.ts'
import type { Reader, Writer } from '../connection.ts'
import { all, first, run } from '../rows.ts'
import { joinFamilies, loosen, placeFor, type Span } from './places.ts'

/** A parallel between two documents, as it is found. */
export interface FoundPassage {
  readonly left: Span
  readonly right: Span
  readonly kind: ParallelKind
  /** 0 to 1. */
  readonly likeness: number
  /** The gravest kind of change between the two, null where nothing but typography differs. */
  readonly change: ChangeKind | null
}

const places = z.object({ id: z.number(), leftPlace: z.number(), rightPlace: z.number() })

/** Writes what two documents have in common in the place of what was known of them. `left` comes first in the order of hashes. */
export function replacePassages(
  db: Writer,
  pair: { left: Id; right: Id },
  passages: readonly FoundPassage[],
  version: number,
): void {
  forget(db, all(db, places, `${PLACES} WHERE leftDocument = ? AND rightDocument = ?`, pair.left, pair.right))
  for (const { left, right, kind, likeness, change } of passages) {
    const [one, other] = [placeFor(db, pair.left, left), placeFor(db, pair.right, right)]
    run(
      db,
      `INSERT INTO passage (leftPlace, leftDocument, leftStart, leftEnd, rightPlace, rightDocument, rightStart, rightEnd, kind,
       likeness, change, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
      change,
      version,
    )
    if (kind !== 'reworded') joinFamilies(db, one.family, other.family)
  }
}

/** Forgets all passages of a document. */
export function dropPassagesOf(db: Writer, document: Id): void {
  forget(db, all(db, places, `${PLACES} WHERE leftDocument = ?`, document))
  forget(db, all(db, places, `${PLACES} WHERE rightDocument = ?`, document))
}

/** Forgets the passages of earlier versions between documents that were both compared again. */
export function dropOldPassages(db: Writer, document: Id, version: number): void {
  const sql = (
    side: string,
    other: string,
  ) => `${PLACES} JOIN compared_document ON document = ${other}Document
    WHERE ${side}Document = ? AND passage.version < ? AND compared_document.version >= ?`
  forget(db, all(db, places, sql('left', 'right'), document, version, version))
  forget(db, all(db, places, sql('right', 'left'), document, version, version))
}

/** The documents with which a document has passages. */
export const partnersOf = (db: Reader, document: Id): Id[] =>
  all(
    db,
    z.object({ document: z.string() }),
    `SELECT rightDocument AS document FROM passage WHERE leftDocument = ?
     UNION SELECT leftDocument FROM passage WHERE rightDocument = ?`,
    document,
    document,
  ).map((row) => row.document)

/** How large the largest family is that has places in both documents, up to `most`; 0 where none has. */
export const sharedFamilySize = (db: Reader, one: Id, other: Id, most: number): number =>
  first(
    db,
    z.object({ size: z.number().nullable() }),
    `SELECT max((SELECT count(*) FROM (SELECT 1 FROM place AS p WHERE p.family = a.family LIMIT ?))) AS size
     FROM place AS a
     WHERE a.document = ? AND EXISTS (SELECT 1 FROM place AS b WHERE b.document = ? AND b.family = a.family)`,
    most,
    one,
    other,
  )?.size ?? 0

function forget(db: Writer, passages: readonly z.infer<typeof places>[]): void {
  loosen(
    db,
    passages.flatMap(({ leftPlace, rightPlace }) => [leftPlace, rightPlace]),
  )
  for (const { id } of passages) run(db, 'DELETE FROM passage WHERE id = ?', id)
}

const PLACES = 'SELECT passage.id, leftPlace, rightPlace FROM passage'
