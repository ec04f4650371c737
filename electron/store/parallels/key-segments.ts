import { z } from 'zod'
import type { Reader, Writer } from '../connection.ts'
import { all, first, run } from '../rows.ts'
import type { KeyList } from './key-list.ts'
import { BUCKETS, mergeBuckets, writeBuckets, type KeyTable } from './key-table.ts'

export const COPIES: KeyTable = { name: 'copy_key', most: 65 }
export const REWORDS: KeyTable = { name: 'reword_key', most: 49 }

/** Places of both kinds, sorted, of one or of many documents. */
export interface DocumentKeys {
  readonly copies: KeyList
  readonly rewords: KeyList
}

/** Buckets that are written in one transaction: some ten milliseconds. */
const SLICE = 512
/** Segments of one level that become one of the next. */
const FAN_IN = 6

const segment = z.object({ id: z.number(), level: z.number(), bucket: z.number().nullable() })
type Segment = z.infer<typeof segment>

/** Begins a segment for the keys of new documents, or goes on with the one that a sudden end left. */
export function beginSegment(db: Writer): number {
  const left = first(db, segment, 'SELECT * FROM key_segment WHERE level = 0 AND bucket IS NOT NULL')
  return left?.id ?? newSegment(db, 0)
}

/** Writes a slice of a segment, and returns where the next begins, or null where that was the last. */
export function writeSlice(db: Writer, id: number, keys: DocumentKeys, from: number): number | null {
  const range = { from, to: Math.min(BUCKETS, from + SLICE) }
  writeBuckets(db, COPIES, id, keys.copies, range)
  writeBuckets(db, REWORDS, id, keys.rewords, range)
  return advance(db, id, range.to)
}

/**
 * Brings a slice of several segments together in one, and drops the places of documents that are gone. False where there is
 * nothing to bring together. Every state on the way is whole: a bucket is in its old rows or in its new one.
 */
export function mergeSlice(db: Writer, isAlive: (table: KeyTable) => (place: number) => boolean): boolean {
  const merge = underWay(db) ?? begunMerge(db)
  if (merge === null) return false
  const { target, sources } = merge
  const from = target.bucket ?? 0
  const to = Math.min(BUCKETS, from + SLICE)
  for (const table of [COPIES, REWORDS])
    mergeBuckets(db, table, { from, to }, { sources, target: target.id, kept: isAlive(table) })
  if (advance(db, target.id, to) === null)
    for (const source of sources) run(db, 'DELETE FROM key_segment WHERE id = ?', source)
  return true
}

/** Forgets all keys, a part at a time; false when none is left. */
export function wipeSlice(db: Writer): boolean {
  const gone = [COPIES, REWORDS].map(({ name }) =>
    run(db, `DELETE FROM ${name} WHERE place IN (SELECT place FROM ${name} LIMIT ${SLICE * 4})`),
  )
  if (gone.some((rows) => rows > 0)) return true
  run(db, 'DELETE FROM key_segment')
  run(db, 'DELETE FROM fresh_key')
  return false
}

interface Merge {
  readonly target: Segment
  readonly sources: ReadonlySet<number>
}

/** The segments that a merge takes are the finished ones of the level below that are older than its target. */
function underWay(db: Reader): Merge | null {
  const target = first(db, segment, 'SELECT * FROM key_segment WHERE level > 0 AND bucket IS NOT NULL')
  return target && { target, sources: new Set(finished(db, target.level - 1, target.id)) }
}

function begunMerge(db: Writer): Merge | null {
  const level = first(
    db,
    z.object({ level: z.number() }),
    'SELECT level FROM key_segment WHERE bucket IS NULL GROUP BY level HAVING count(*) >= ? ORDER BY level',
    FAN_IN,
  )?.level
  if (level === undefined) return null
  newSegment(db, level + 1)
  return underWay(db)
}

const finished = (db: Reader, level: number, before: number): number[] =>
  all(
    db,
    segment,
    'SELECT * FROM key_segment WHERE level = ? AND bucket IS NULL AND id < ?',
    level,
    before,
  ).map(({ id }) => id)

function newSegment(db: Writer, level: number): number {
  const row = first(
    db,
    z.object({ id: z.number() }),
    'INSERT INTO key_segment (level, bucket) VALUES (?, 0) RETURNING id',
    level,
  )
  if (row === null) throw new Error('a segment took no number')
  return row.id
}

function advance(db: Writer, id: number, bucket: number): number | null {
  const next = bucket < BUCKETS ? bucket : null
  run(db, 'UPDATE key_segment SET bucket = ? WHERE id = ?', next, id)
  return next
}
