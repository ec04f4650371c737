import { bitsOf, createBitReader, createBitWriter, type BitReader } from './bits.ts'
import type { KeyList, Lines } from './key-list.ts'

/**
 * Lines as bytes: the least place, from which places are counted, and the number of lines; the places, all in as many bits as the
 * highest takes; then the step from each key to the next, beginning at `base`, by Rice's code (1979): its lower bits as they
 * are, after the upper ones counted in ones. That is two bits more than hashed keys can do with. A key keeps `most` places.
 */
export function packKeys(list: KeyList, lines: Lines, base: number, most: number): Uint8Array {
  const kept = keptLines(list, lines, most)
  const [least, highest] = rangeOf(list.places, kept)
  const lower = lowerBits(((list.keys[kept.at(-1) ?? 0] ?? 0) - base) / kept.length)
  const width = bitsOf(highest - least)
  const writer = createBitWriter()
  writer.sized(least)
  writer.sized(kept.length)
  writer.write(width, WIDTH)
  writer.write(lower, LOWER)
  for (const at of kept) writer.write((list.places[at] ?? 0) - least, width)
  let last = base
  for (const at of kept) {
    const key = list.keys[at] ?? 0
    writer.unary(Math.floor((key - last) / 2 ** lower))
    writer.write((key - last) % 2 ** lower, lower)
    last = key
  }
  return writer.take()
}

/** Bits in which the width of places and the number of lower bits are written. */
const WIDTH = 6
const LOWER = 5

function keptLines({ keys }: KeyList, { from, to }: Lines, most: number): number[] {
  const kept: number[] = []
  let first = from
  for (let at = from; at < to; at++) {
    if (keys[at] !== keys[first]) first = at
    if (at - first < most) kept.push(at)
  }
  return kept
}

function rangeOf(places: Float64Array, lines: readonly number[]): [least: number, highest: number] {
  let [least, highest] = [Infinity, 0]
  for (const at of lines) {
    const place = places[at] ?? 0
    least = Math.min(least, place)
    highest = Math.max(highest, place)
  }
  return lines.length === 0 ? [0, 0] : [least, highest]
}

/** Steps of hashed keys are short more often than long, so their middle is ln 2 of the mean. */
const lowerBits = (mean: number): number => Math.max(0, Math.round(Math.log2(mean * Math.LN2 || 1)))

/** What stands before the keys; `places` is the bit at which the places begin. */
interface Head {
  readonly least: number
  readonly count: number
  readonly width: number
  readonly lower: number
  readonly places: number
}

/** Reads what stands before the keys, and leaves the reader at the first of them. Bytes hold no more lines than bits. */
function readHead(reader: BitReader, most: number): Head {
  const least = reader.sized()
  const count = Math.min(reader.sized(), most)
  const width = reader.read(WIDTH)
  const lower = reader.read(LOWER)
  const places = reader.at
  reader.at += count * width
  return { least, count, width, lower, places }
}

/** The places of one key in packed keys. This is asked hundreds of times for one document, so the places of others are passed over. */
export function placesOfKey(bytes: Uint8Array, base: number, wanted: number): readonly number[] {
  const reader = createBitReader(bytes)
  const head = readHead(reader, 8 * bytes.length)
  let first = 0
  let key = base
  const places: number[] = []
  for (let at = 0; at < head.count && key <= wanted; at++) {
    key += reader.unary() * 2 ** head.lower + reader.read(head.lower)
    if (key < wanted) first = at + 1
    else if (key === wanted) places.push(0)
  }
  reader.at = head.places + first * head.width
  return places.map(() => head.least + reader.read(head.width))
}

/** Reads all packed keys. */
export function unpackKeys(bytes: Uint8Array, base: number): KeyList {
  const reader = createBitReader(bytes)
  const { least, count, width, lower, places } = readHead(reader, 8 * bytes.length)
  const list = { keys: new Uint32Array(count), places: new Float64Array(count) }
  let key = base
  for (let at = 0; at < count; at++) {
    key += reader.unary() * 2 ** lower + reader.read(lower)
    list.keys[at] = key
  }
  reader.at = places
  for (let at = 0; at < count; at++) list.places[at] = least + reader.read(width)
  return list
}
