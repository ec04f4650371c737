import { z } from 'zod'
import type { ParallelHere, ParallelPair, PlaceOfDocument } from '../../../shared/contract/parallels.ts'
import { id, type Id } from '../../../shared/model/identity.ts'
import { partialDate } from '../../../shared/model/partial-date.ts'
import type { Reader } from '../connection.ts'
import { all, first } from '../rows.ts'
import { ofPassage, type PassageRow } from './passage-row.ts'
import type { Span } from './places.ts'

/** What a list says of a document. */
export const listedDocument = z.object({
  document: id,
  title: z.string(),
  outlet: z.string().nullable(),
  published: partialDate.nullable(),
})

/** The parallels of a document with others in sight, in the order of its text. */
export function parallelsOf(db: Reader, document: Id): ParallelHere[] {
  const passages = all(
    db,
    ofPassage,
    `${IN_SIGHT} AND leftDocument = ? UNION ALL ${IN_SIGHT} AND rightDocument = ?`,
    document,
    document,
  )
  const documents = new Map<Id, z.infer<typeof listedDocument>>()
  const listed = (other: Id) => {
    const known = documents.get(other) ?? listDocument(db, other)
    documents.set(other, known)
    return known
  }
  return passages
    .map(({ id, kind, likeness, change, ...sides }) => {
      const [here, other, there] = seenFrom(document, sides)
      return { id, kind, likeness, change, here, there: { ...listed(other), ...there } }
    })
    .toSorted((one, other) => one.here.start - other.here.start || one.id - other.id)
}

/** The parallels between two documents as the first sees them, in the order of its text. */
export function parallelsBetween(db: Reader, left: Id, right: Id): ParallelPair[] {
  const sql = `${IN_SIGHT} AND leftDocument = ? AND rightDocument = ?`
  return [[left, right] as const, [right, left] as const]
    .flatMap(([one, other]) => all(db, ofPassage, sql, one, other))
    .map(({ id, kind, likeness, change, ...sides }) => {
      const [here, , there] = seenFrom(left, sides)
      return { id, kind, likeness, change, left: here, right: there }
    })
    .toSorted((one, other) => one.left.start - other.left.start || one.id - other.id)
}

/** One parallel; null where it is not there any more. */
export const getPassage = (db: Reader, id: number): PassageRow | null =>
  first(db, ofPassage, `${IN_SIGHT} AND passage.id = ?`, id)

/** A span with what a list says of its document. Throws where there is no such document. */
export const placeIn = (db: Reader, document: Id, { start, end }: Span): PlaceOfDocument => ({
  ...listDocument(db, document),
  start,
  end,
})

function listDocument(db: Reader, document: Id): z.infer<typeof listedDocument> {
  const sql = 'SELECT id AS document, title, outlet, published FROM document WHERE id = ?'
  const found = first(db, listedDocument, sql, document)
  if (found === null) throw new Error(`a passage is of a document ${document} that is not there`)
  return found
}

type Sides = Pick<PassageRow, 'left' | 'right' | 'leftDocument' | 'rightDocument'>

function seenFrom(document: Id, { left, right, leftDocument, rightDocument }: Sides): [Span, Id, Span] {
  return document === leftDocument ? [left, rightDocument, right] : [right, leftDocument, left]
}

/** A document that was removed is out of sight at once, also before the comparison has noticed. */
const IN_SIGHT = `SELECT passage.* FROM passage
  JOIN document AS l ON l.id = leftDocument AND l.removed = 0
  JOIN document AS r ON r.id = rightDocument AND r.removed = 0
  WHERE true`
