import { z } from 'zod'
import type { Reader, Writer } from '../connection.ts'
import { all, first, run } from '../rows.ts'
import { atOnce, readAtOnce } from './computing.ts'

/** A half-open span of a text in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Kinds of passages that make one family. What is only reworded hangs on a family and never joins two. */
export const COPIES_ONLY = `kind <> 'reworded'`

const place = z.object({ id: z.number(), start: z.number(), end: z.number(), family: z.number() })
const member = z.object({ id: z.number(), linked: z.literal([0, 1]) })
const link = z.object({ left: z.number(), right: z.number() })
const family = z.object({ family: z.number() })

/**
 * The place of a document, by its number, that a span belongs to, made where there is none. Two spans are one place when they share half of the
 * longer one: so a quotation does not become the article that holds it.
 */
export function placeFor(db: Writer, document: number, span: Span): { id: number; family: number } {
  const known = all(
    db,
    place,
    'SELECT id, start, "end", family FROM numbered_place WHERE document = ? AND start < ? AND "end" > ? ORDER BY id',
    document,
    span.end,
    span.start,
  ).find((one) => sharesHalf(one, span))
  return known ?? newPlace(db, document, span)
}

/** Makes the families of two linked places one. */
export function joinFamilies(db: Writer, one: number, other: number): void {
  if (one === other) return
  run(db, 'UPDATE numbered_place SET family = ? WHERE family = ?', Math.min(one, other), Math.max(one, other))
}

/** Remembers that passages of a family went, so that it may have come apart. */
export function loosen(db: Writer, places: readonly number[]): void {
  for (const id of new Set(places))
    run(db, 'INSERT OR IGNORE INTO loose_family SELECT family FROM numbered_place WHERE id = ?', id)
}

/** A family as it is told anew: its places, and the names that those linked with each other have now. */
interface Regrouped {
  readonly family: number
  readonly members: readonly z.infer<typeof member>[]
  readonly names: ReadonlyMap<number, number>
}

/**
 * Tells anew what holds one family together, and forgets places without a passage. False where no family is loose. One of ten
 * thousand prints takes a while to read: so it is read before others have to wait.
 */
export function regroupOne(db: Writer): boolean {
  const regrouped = readAtOnce(db, () => readLoose(db))
  if (regrouped === null) return false
  atOnce(db, () => {
    if (isAsRead(db, regrouped)) writeRegrouped(db, regrouped)
  })
  return true
}

function readLoose(db: Reader): Regrouped | null {
  const loose = first(db, family, 'SELECT family FROM loose_family LIMIT 1')
  if (loose === null) return null
  const members = all(db, member, MEMBERS, loose.family)
  const names = components(
    members.map(({ id }) => id),
    all(db, link, LINKS, loose.family),
  )
  return { ...loose, members, names }
}

/** Who gives a document another text takes its places out meanwhile, with their passages. Then the family is read again. */
function isAsRead(db: Reader, { family, members }: Regrouped): boolean {
  const sql = 'SELECT count(*) AS places FROM numbered_place WHERE family = ?'
  return first(db, z.object({ places: z.number() }), sql, family)?.places === members.length
}

function writeRegrouped(db: Writer, { family, members, names }: Regrouped): void {
  for (const { id, linked } of members) {
    const name = names.get(id) ?? id
    if (linked === 0) run(db, 'DELETE FROM numbered_place WHERE id = ?', id)
    else if (name !== family) run(db, 'UPDATE numbered_place SET family = ? WHERE id = ?', name, id)
  }
  run(db, 'DELETE FROM loose_family WHERE family = ?', family)
}

/** For each place the least one that it is linked with, over any number of links. */
function components(places: readonly number[], links: readonly z.infer<typeof link>[]): Map<number, number> {
  const names = new Map(places.map((id) => [id, id]))
  const nameOf = (id: number): number => {
    let name = id
    for (let next = names.get(name); next !== undefined && next !== name; next = names.get(name)) name = next
    names.set(id, name)
    return name
  }
  for (const { left, right } of links) {
    const [one, other] = [nameOf(left), nameOf(right)]
    names.set(Math.max(one, other), Math.min(one, other))
  }
  return new Map(places.map((id) => [id, nameOf(id)]))
}

function newPlace(db: Writer, document: number, { start, end }: Span): { id: number; family: number } {
  const sql = 'INSERT INTO numbered_place (document, start, "end", family) VALUES (?, ?, ?, 0) RETURNING id'
  const row = first(db, z.object({ id: z.number() }), sql, document, start, end)
  if (row === null) throw new Error('a place took no number')
  run(db, 'UPDATE numbered_place SET family = id WHERE id = ?', row.id)
  return { id: row.id, family: row.id }
}

function sharesHalf(one: Span, other: Span): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return shared >= 0.5 * Math.max(one.end - one.start, other.end - other.start)
}

const MEMBERS = `SELECT id, EXISTS (SELECT 1 FROM numbered_passage WHERE leftPlace = numbered_place.id)
    OR EXISTS (SELECT 1 FROM numbered_passage WHERE rightPlace = numbered_place.id) AS linked
  FROM numbered_place WHERE family = ?`

const LINKS = `SELECT leftPlace AS left, rightPlace AS right FROM numbered_place JOIN numbered_passage ON leftPlace = numbered_place.id
  WHERE family = ? AND ${COPIES_ONLY}`
