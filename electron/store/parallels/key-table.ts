import type { Reader, Writer } from '../connection.ts'
import { inWords } from '../faults.ts'
import { run } from '../rows.ts'
import { lowerBound, packKeys, unpackKeys, type KeyList } from './key-list.ts'

/**
 * A table of keys on the disk. Segments of some thousand documents are cut by the upper half of their keys into buckets, one row
 * each under `bucket * SEGMENTS + segment`: so the rows of one bucket lie side by side, whatever segment they are of.
 */
export interface KeyTable {
  readonly name: 'copy_key' | 'reword_key'
  /** Places that one key keeps in a segment. */
  readonly most: number
}

/** Buckets of a segment, segments that there can be, and keys in a bucket. */
export const BUCKETS = 65_536
const SEGMENTS = 65_536
const WIDTH = 65_536

/** Tells the places of a key, oldest segment first, until `tell` says that it has seen enough. */
export function eachPlace(
  db: Reader,
  { name }: KeyTable,
  key: number,
  tell: (places: number[]) => boolean,
): void {
  const bucket = Math.floor(key / WIDTH)
  for (const { bytes } of rowsOf(db, name, bucket)) {
    let go = true
    unpackKeys(bytes, bucket * WIDTH, (found, places) => {
      if (found === key) go = tell(places)
      return found < key
    })
    if (!go) return
  }
}

/** Writes the buckets `from` … `to` of a list as a part of a segment. */
export function writeBuckets(
  db: Writer,
  { name, most }: KeyTable,
  segment: number,
  list: KeyList,
  { from, to }: { from: number; to: number },
): void {
  let at = lowerBound(list, from * WIDTH)
  for (let bucket = from; bucket < to; bucket++) {
    const end = bucket + 1 === BUCKETS ? list.keys.length : lowerBound(list, (bucket + 1) * WIDTH)
    if (end > at)
      putRow(db, name, bucket, segment, packKeys(list, { from: at, to: end }, bucket * WIDTH, most))
    at = end
  }
}

/** Brings the rows of several segments together in one bucket of another. Places that are not `kept` are dropped. */
export function mergeBucket(
  db: Writer,
  { name, most }: KeyTable,
  bucket: number,
  { sources, target, kept }: { sources: ReadonlySet<number>; target: number; kept(place: number): boolean },
): void {
  const merged = new Map<number, number[]>()
  const rows = rowsOf(db, name, bucket).filter(({ segment }) => sources.has(segment))
  if (rows.length === 0) return
  for (const { bytes } of rows)
    unpackKeys(bytes, bucket * WIDTH, (key, places) => {
      const list = merged.get(key)
      if (list) list.push(...places.filter(kept))
      else merged.set(key, places.filter(kept))
    })
  for (const { segment } of rows) run(db, `DELETE FROM ${name} WHERE place = ?`, bucket * SEGMENTS + segment)
  const list = listOf(merged)
  if (list.keys.length > 0)
    putRow(db, name, bucket, target, packKeys(list, { from: 0, to: list.keys.length }, bucket * WIDTH, most))
}

function listOf(merged: ReadonlyMap<number, number[]>): KeyList {
  const lines = [...merged]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([key, places]) => places.toSorted((one, other) => one - other).map((place) => ({ key, place })))
  return {
    keys: Uint32Array.from(lines, ({ key }) => key),
    places: Float64Array.from(lines, ({ place }) => place),
  }
}

interface BucketRow {
  readonly segment: number
  readonly bytes: Uint8Array
}

const prepared = new WeakMap<Reader, Map<string, ReturnType<Reader['prepare']>>>()

/** Read without a schema: this is asked hundreds of times for one document, and the bytes are checked as they are unpacked. */
function rowsOf(db: Reader, name: KeyTable['name'], bucket: number): BucketRow[] {
  const known = prepared.get(db) ?? new Map<string, ReturnType<Reader['prepare']>>()
  prepared.set(db, known)
  const statement =
    known.get(name) ?? db.prepare(`SELECT place, bytes FROM ${name} WHERE place BETWEEN ? AND ?`).raw()
  known.set(name, statement)
  const first = bucket * SEGMENTS
  return inWords(db.name, () => statement.all(first, first + SEGMENTS - 1)).flatMap((row) => {
    const [place, bytes]: unknown[] = Array.isArray(row) ? row : []
    return typeof place === 'number' && bytes instanceof Uint8Array ? [{ segment: place - first, bytes }] : []
  })
}

const putRow = (
  db: Writer,
  name: KeyTable['name'],
  bucket: number,
  segment: number,
  bytes: Uint8Array,
): void => void run(db, `INSERT OR REPLACE INTO ${name} VALUES (?, ?)`, bucket * SEGMENTS + segment, bytes)
