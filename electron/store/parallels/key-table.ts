import type { Reader, Writer } from '../connection.ts'
import { inWords } from '../faults.ts'
import { run } from '../rows.ts'
import { joinKeyLists, lowerBound, type KeyList } from './key-list.ts'
import { packKeys, placesOfKey, unpackKeys } from './packed-keys.ts'

/**
 * A table of keys on the disk. A segment of some thousand documents is cut by the upper `bits` of its keys into buckets, one row each
 * under `segment * BUCKETS + bucket`: so a segment is written from end to end, and its pages are full.
 */
export interface KeyTable {
  readonly name: 'copy_key' | 'reword_key'
  /** Places that one key keeps in a segment. */
  readonly most: number
}

/** A segment as its rows are found. */
export interface SegmentRows {
  readonly id: number
  /** How many upper bits of a key name its bucket. */
  readonly bits: number
}

/** Slices of a segment, end excluded. */
export interface Slices {
  readonly from: number
  readonly to: number
}

/** Buckets that a segment has at most. */
const BUCKETS = 2 ** 18
/** Upper bits of a key that name its slice, which is written or merged in one go. A bucket never lies in two slices. */
const SLICE_BITS = 10
export const SLICES = 2 ** SLICE_BITS
/** Lines of both tables in one bucket: some hundred bytes a row, so that little of a page stays empty. */
const LINES = 160

/** Into how many buckets, by upper bits of the keys, a segment of so many lines is cut. */
export const bitsFor = (lines: number): number =>
  Math.min(18, Math.max(SLICE_BITS, Math.ceil(Math.log2(lines / LINES))))

/** Rows of a table, by their number. */
export type Buckets = ReadonlyMap<number, Uint8Array>

/** Reads the buckets in which some keys stand, where `mayHold` says so. In one go: one by one, most of the time would go into asking. */
export function bucketsOf(
  db: Reader,
  { name }: KeyTable,
  segments: readonly SegmentRows[],
  keys: Uint32Array,
  mayHold: (segment: number, key: number) => boolean,
): Buckets {
  const rows = new Set<number>()
  for (const { id, bits } of segments)
    for (const key of keys) if (mayHold(id, key)) rows.add(id * BUCKETS + bucketOf(key, bits))
  const sql = `SELECT place, bytes FROM json_each(?) CROSS JOIN ${name} ON place = value`
  return new Map(rowsOf(db, sql, [JSON.stringify([...rows])]).map(({ place, bytes }) => [place, bytes]))
}

/** The places of a key in a segment, as far as its buckets were read. */
export function placesIn(buckets: Buckets, { id, bits }: SegmentRows, key: number): readonly number[] {
  const bucket = bucketOf(key, bits)
  const bytes = buckets.get(id * BUCKETS + bucket)
  return bytes === undefined ? [] : placesOfKey(bytes, baseOf(bucket, bits), key)
}

/** Writes the lines of a list that are in the slices `from` … `to` as a part of a segment. */
export function writeSlices(
  db: Writer,
  { name, most }: KeyTable,
  { id, bits }: SegmentRows,
  list: KeyList,
  { from, to }: Slices,
): void {
  let at = lowerBound(list, baseOf(from, SLICE_BITS))
  const last = lowerBound(list, baseOf(to, SLICE_BITS))
  while (at < last) {
    const bucket = bucketOf(list.keys[at] ?? 0, bits)
    const end = lowerBound(list, baseOf(bucket + 1, bits))
    const bytes = packKeys(list, { from: at, to: end }, baseOf(bucket, bits), most)
    run(db, `INSERT OR REPLACE INTO ${name} VALUES (?, ?)`, id * BUCKETS + bucket, bytes)
    at = end
  }
}

/** The lines of the slices `from` … `to` of a segment. */
export function readSlices(db: Reader, { name }: KeyTable, segment: SegmentRows, range: Slices): KeyList {
  const { first, end } = rowsOfSlices(segment, range)
  const lists = rowsBetween(db, name, first, end).map(({ place, bytes }) =>
    unpackKeys(bytes, baseOf(place % BUCKETS, segment.bits)),
  )
  return joinKeyLists(lists)
}

/** Takes the slices `from` … `to` of a segment out of the table. */
export function takeSlices(db: Writer, table: KeyTable, segment: SegmentRows, range: Slices): KeyList {
  const list = readSlices(db, table, segment, range)
  const { first, end } = rowsOfSlices(segment, range)
  run(db, `DELETE FROM ${table.name} WHERE place >= ? AND place < ?`, first, end)
  return list
}

const rowsOfSlices = ({ id, bits }: SegmentRows, { from, to }: Slices) => ({
  first: id * BUCKETS + from * 2 ** (bits - SLICE_BITS),
  end: id * BUCKETS + to * 2 ** (bits - SLICE_BITS),
})

const bucketOf = (key: number, bits: number): number => key >>> (32 - bits)
const baseOf = (bucket: number, bits: number): number => bucket * 2 ** (32 - bits)

interface BucketRow {
  readonly place: number
  readonly bytes: Uint8Array
}

const rowsBetween = (db: Reader, name: KeyTable['name'], from: number, to: number): BucketRow[] =>
  rowsOf(db, `SELECT place, bytes FROM ${name} WHERE place >= ? AND place < ?`, [from, to])

const prepared = new WeakMap<Reader, Map<string, ReturnType<Reader['prepare']>>>()

/** Read without a schema: this is asked hundreds of times for one document, and the bytes are checked as they are unpacked. */
function rowsOf(db: Reader, sql: string, values: readonly (number | string)[]): BucketRow[] {
  const known = prepared.get(db) ?? new Map<string, ReturnType<Reader['prepare']>>()
  prepared.set(db, known)
  const statement = known.get(sql) ?? db.prepare(sql).raw()
  known.set(sql, statement)
  const rows: BucketRow[] = []
  for (const row of inWords(db.name, () => statement.all(...values))) {
    const [place, bytes]: unknown[] = Array.isArray(row) ? row : []
    if (typeof place === 'number' && bytes instanceof Uint8Array) rows.push({ place, bytes })
  }
  return rows
}
