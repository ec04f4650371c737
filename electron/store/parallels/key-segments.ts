import { z } from 'zod'
import type { Reader, Writer } from '../connection.ts'
import { all, first, run } from '../rows.ts'
import { keepPlaces, mergeKeyLists, type KeyList } from './key-list.ts'
import { bitsFor, SLICES, takeSlices, writeSlices, type KeyTable, type Slices } from './key-table.ts'

export const COPIES: KeyTable = { name: 'copy_key', most: 65 }
export const REWORDS: KeyTable = { name: 'reword_key', most: 49 }

/** Places of both kinds, sorted, of one or of many documents. */
export interface DocumentKeys {
  readonly copies: KeyList
  readonly rewords: KeyList
}

/** Lines of both kinds together. */
export const linesOf = ({ copies, rewords }: DocumentKeys): number => copies.keys.length + rewords.keys.length

/**
 * Recent segments that become one with the main one. So a key is asked for in a few rows however many documents there are, and is
 * written again as often as the main segment has grown by so many.
 */
const RECENT = 4
/** Lines written in one transaction: some ten milliseconds. */
const STEP = 12_000
const MOST_SLICES = 16

const segment = z.object({
  id: z.number(),
  /** 1 for the main one, 0 for recent ones. */
  main: z.number(),
  bits: z.number(),
  lines: z.number(),
  /** The slice that is written next; null where all are. */
  slice: z.number().nullable(),
})
export type Segment = z.infer<typeof segment>

/** All segments, oldest first. */
export const listSegments = (db: Reader): Segment[] =>
  all(db, segment, 'SELECT * FROM key_segment ORDER BY id')

/** Begins a segment for the keys of new documents, or begins that anew which a sudden end has left. */
export function beginSegment(db: Writer, lines: number): Segment {
  const left = first(db, segment, 'SELECT * FROM key_segment WHERE main = 0 AND slice IS NOT NULL')
  return left === null ? newSegment(db, 0, lines) : { ...left, slice: 0 }
}

/** Writes some slices of a segment, and returns it as it is then. */
export function writeSome(db: Writer, target: Segment, keys: DocumentKeys): Segment {
  const range = nextSlices(target)
  writeSlices(db, COPIES, target, keys.copies, range)
  writeSlices(db, REWORDS, target, keys.rewords, range)
  return advance(db, target, range.to)
}

/**
 * Brings some slices of the recent segments and the main one together in a new main one, and drops the places of documents that are
 * gone. False where there is nothing to bring together. Every state on the way is whole: a slice is in its old rows or in
 * its new ones.
 */
export function mergeSome(db: Writer, isAlive: (table: KeyTable) => (place: number) => boolean): boolean {
  const segments = listSegments(db)
  const target = segments.find(({ main, slice }) => main === 1 && slice !== null) ?? begunMerge(db, segments)
  if (target === null) return false
  const range = nextSlices(target)
  const sources = segments.filter(({ id }) => id < target.id)
  for (const table of [COPIES, REWORDS]) {
    const lists = sources.map((source) => takeSlices(db, table, source, range))
    const merged = lists.toSorted((one, other) => one.keys.length - other.keys.length).reduce(mergeKeyLists)
    writeSlices(db, table, target, keepPlaces(merged, isAlive(table)), range)
  }
  if (advance(db, target, range.to).slice === null)
    for (const { id } of sources) run(db, 'DELETE FROM key_segment WHERE id = ?', id)
  return true
}

/** Rows forgotten in one transaction. */
const WIPED = 2048

/** Forgets all keys, a part at a time; false when none is left. */
export function wipeSome(db: Writer): boolean {
  const gone = [COPIES, REWORDS].map(({ name }) =>
    run(db, `DELETE FROM ${name} WHERE place IN (SELECT place FROM ${name} LIMIT ${WIPED})`),
  )
  if (gone.some((rows) => rows > 0)) return true
  run(db, 'DELETE FROM key_segment')
  run(db, 'DELETE FROM fresh_key')
  return false
}

function begunMerge(db: Writer, segments: readonly Segment[]): Segment | null {
  const whole = segments.filter(({ slice }) => slice === null)
  if (whole.filter(({ main }) => main === 0).length < RECENT) return null
  return newSegment(
    db,
    1,
    whole.reduce((sum, { lines }) => sum + lines, 0),
  )
}

/** Slices that are read or written in one go: as many as hold a step of lines. */
export const nextSlices = ({ slice, lines }: Segment): Slices => {
  const from = slice ?? SLICES
  const some = Math.min(MOST_SLICES, Math.max(1, Math.floor((STEP * SLICES) / lines)))
  return { from, to: Math.min(SLICES, from + some) }
}

function newSegment(db: Writer, main: 0 | 1, lines: number): Segment {
  const sql = 'INSERT INTO key_segment (main, bits, lines, slice) VALUES (?, ?, ?, 0) RETURNING *'
  const row = first(db, segment, sql, main, bitsFor(lines), lines)
  if (row === null) throw new Error('a segment took no number')
  return row
}

function advance(db: Writer, { id, ...rest }: Segment, to: number): Segment {
  const slice = to < SLICES ? to : null
  run(db, 'UPDATE key_segment SET slice = ? WHERE id = ?', slice, id)
  return { id, ...rest, slice }
}
