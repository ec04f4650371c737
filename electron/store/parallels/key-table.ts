import type { Reader, Writer } from '../connection.ts'
import { inWords } from '../faults.ts'
import { run } from '../rows.ts'
import { lowerBound, packKeys, placesOfKey, unpackKeys, type KeyList } from './key-list.ts'

/**
 * A table of keys on the disk. Segments of some thousand documents are cut by the upper bits of their keys into buckets, one row
 * each under `bucket * SEGMENTS + segment`: so the rows of one bucket lie side by side, whatever segment they are of.
 */
export interface KeyTable {
  readonly name: 'copy_key' | 'reword_key'
  /** Places that one key keeps in a segment. */
  readonly most: number
}

/** Buckets of a segment, segments that there can be, and keys in a bucket. */
export const BUCKETS = 32_768
const SEGMENTS = 65_536
const WIDTH = 2 ** 32 / BUCKETS

/** Tells the places of a key, oldest segment first, until `tell` says that it has seen enough. */
export function eachPlace(
  db: Reader,
  { name }: KeyTable,
  key: number,
  tell: (places: readonly number[]) => boolean,
): void {
  const bucket = Math.floor(key / WIDTH)
  for (const { bytes } of rowsOf(db, name, bucket, bucket + 1))
    if (!tell(placesOfKey(bytes, bucket * WIDTH, key))) return
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

/** What a merge brings together, and which places it keeps. */
interface Merging {
  readonly sources: ReadonlySet<number>
  readonly target: number
  kept(place: number): boolean
}

/** Brings the rows of several segments in the buckets `from` … `to` together in one row each, of another segment. */
export function mergeBuckets(
  db: Writer,
  table: KeyTable,
  { from, to }: { from: number; to: number },
  merging: Merging,
): void {
  const rows = rowsOf(db, table.name, from, to).filter(({ segment }) => merging.sources.has(segment))
  for (const [bucket, together] of Map.groupBy(rows, (row) => row.bucket)) {
    const list = mergedRows(together, merging)
    for (const { segment } of together)
      run(db, `DELETE FROM ${table.name} WHERE place = ?`, bucket * SEGMENTS + segment)
    const lines = { from: 0, to: list.keys.length }
    if (lines.to > 0)
      putRow(db, table.name, bucket, merging.target, packKeys(list, lines, bucket * WIDTH, table.most))
  }
}

function mergedRows(rows: readonly BucketRow[], { kept }: Merging): KeyList {
  const merged = new Map<number, number[]>()
  for (const { bucket, bytes } of rows)
    unpackKeys(bytes, bucket * WIDTH, (key, places) => {
      const list = merged.get(key) ?? []
      merged.set(key, list)
      for (const place of places) if (kept(place)) list.push(place)
    })
  return listOf(merged)
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
  readonly bucket: number
  readonly segment: number
  readonly bytes: Uint8Array
}

const prepared = new WeakMap<Reader, Map<string, ReturnType<Reader['prepare']>>>()

/** Read without a schema: this is asked hundreds of times for one document, and the bytes are checked as they are unpacked. */
function rowsOf(db: Reader, name: KeyTable['name'], from: number, to: number): BucketRow[] {
  const known = prepared.get(db) ?? new Map<string, ReturnType<Reader['prepare']>>()
  prepared.set(db, known)
  const statement =
    known.get(name) ?? db.prepare(`SELECT place, bytes FROM ${name} WHERE place >= ? AND place < ?`).raw()
  known.set(name, statement)
  const rows: BucketRow[] = []
  for (const row of inWords(db.name, () => statement.all(from * SEGMENTS, to * SEGMENTS))) {
    const [place, bytes]: unknown[] = Array.isArray(row) ? row : []
    if (typeof place === 'number' && bytes instanceof Uint8Array)
      rows.push({ bucket: Math.floor(place / SEGMENTS), segment: place % SEGMENTS, bytes })
  }
  return rows
}

const putRow = (
  db: Writer,
  name: KeyTable['name'],
  bucket: number,
  segment: number,
  bytes: Uint8Array,
): void => void run(db, `INSERT OR REPLACE INTO ${name} VALUES (?, ?)`, bucket * SEGMENTS + segment, bytes)
