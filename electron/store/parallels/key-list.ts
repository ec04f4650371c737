import { createByteReader, createByteWriter } from './bytes.ts'

/** Keys with the places where they stand, sorted by key and then by place. A key has a line for each of its places. */
export interface KeyList {
  readonly keys: Uint32Array
  /** Whole numbers up to 2^53. */
  readonly places: Float64Array
}

/** Two sorted lists as one. */
export function mergeKeyLists(one: KeyList, other: KeyList): KeyList {
  const length = one.keys.length + other.keys.length
  const merged = { keys: new Uint32Array(length), places: new Float64Array(length) }
  let [a, b] = [0, 0]
  for (let at = 0; at < length; at++) {
    const fromOne = b >= other.keys.length || (a < one.keys.length && isBefore(one, a, other, b))
    const list = fromOne ? one : other
    const index = fromOne ? a++ : b++
    merged.keys[at] = list.keys[index] ?? 0
    merged.places[at] = list.places[index] ?? 0
  }
  return merged
}

function isBefore(one: KeyList, a: number, other: KeyList, b: number): boolean {
  const [left, right] = [one.keys[a] ?? 0, other.keys[b] ?? 0]
  return left < right || (left === right && (one.places[a] ?? 0) <= (other.places[b] ?? 0))
}

/** The first line whose key is not below the one asked for. */
export function lowerBound({ keys }: KeyList, key: number): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((keys[middle] ?? 0) < key) low = middle + 1
    else high = middle
  }
  return low
}

/** Lines of a list, end excluded. */
export interface Lines {
  readonly from: number
  readonly to: number
}

/**
 * Lines as bytes. First the least place, from which places are counted. Then for each key the step from the one before, beginning
 * at `base`, doubled: even where the key has one place, which then follows; odd where it has several, and then their number follows,
 * and the steps from place to place. So the many keys that stand in one place take a byte less. A key keeps `most` places.
 */
export function packKeys(list: KeyList, { from, to }: Lines, base: number, most: number): Uint8Array {
  const writer = createByteWriter()
  const least = leastOf(list.places.subarray(from, to))
  writer.write(least)
  let last = base
  for (let at = from; at < to;) {
    const key = list.keys[at] ?? 0
    let end = at
    while (end < to && list.keys[end] === key) end++
    const count = Math.min(most, end - at)
    writer.write(2 * (key - last) + Number(count > 1))
    if (count > 1) writer.write(count)
    let place = least
    for (const last = at + count; at < last; at++) {
      writer.write((list.places[at] ?? 0) - place)
      place = list.places[at] ?? 0
    }
    at = end
    last = key
  }
  return writer.take()
}

function leastOf(places: Float64Array): number {
  let least = places[0] ?? 0
  for (const place of places) least = Math.min(least, place)
  return least
}

/** The places of one key in packed keys. This is asked hundreds of times for one document, so what belongs to others is passed over. */
export function placesOfKey(bytes: Uint8Array, base: number, wanted: number): readonly number[] {
  const reader = createByteReader(bytes)
  let place = reader.next()
  for (let key = base; !reader.ended();) {
    const step = reader.next()
    key += Math.floor(step / 2)
    if (key > wanted) return []
    const count = step % 2 === 0 ? 1 : reader.next()
    if (key === wanted) return Array.from({ length: count }, () => (place += reader.next()))
    reader.skip(count)
  }
  return []
}

/** Reads all packed keys. */
export function unpackKeys(
  bytes: Uint8Array,
  base: number,
  tell: (key: number, places: number[]) => void,
): void {
  const reader = createByteReader(bytes)
  const least = reader.next()
  let key = base
  while (!reader.ended()) {
    const step = reader.next()
    key += Math.floor(step / 2)
    const places: number[] = []
    let place = least
    for (let count = step % 2 === 0 ? 1 : reader.next(); count > 0 && !reader.ended(); count--) {
      place += reader.next()
      places.push(place)
    }
    tell(key, places)
  }
}
