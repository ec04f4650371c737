/** Keys with the places where they stand, sorted by key and then by place. A key has a line for each of its places. */
export interface KeyList {
  readonly keys: Uint32Array
  /** Whole numbers up to 2^53. */
  readonly places: Float64Array
}

/** Lines of a list, end excluded. */
export interface Lines {
  readonly from: number
  readonly to: number
}

/** Two sorted lists as one. */
export function mergeKeyLists(one: KeyList, other: KeyList): KeyList {
  const merged = emptyList(one.keys.length + other.keys.length)
  let [a, b] = [0, 0]
  for (let at = 0; at < merged.keys.length; at++) {
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

/** Lists, each of which begins where the one before ends. */
export function joinKeyLists(lists: readonly KeyList[]): KeyList {
  const joined = emptyList(lists.reduce((sum, { keys }) => sum + keys.length, 0))
  let at = 0
  for (const { keys, places } of lists) {
    joined.keys.set(keys, at)
    joined.places.set(places, at)
    at += keys.length
  }
  return joined
}

/** The lines whose places are kept. */
export function keepPlaces({ keys, places }: KeyList, kept: (place: number) => boolean): KeyList {
  const left = Uint32Array.from(places.keys().filter((at) => kept(places[at] ?? 0)))
  return {
    keys: Uint32Array.from(left, (at) => keys[at] ?? 0),
    places: Float64Array.from(left, (at) => places[at] ?? 0),
  }
}

const emptyList = (length: number): KeyList => ({
  keys: new Uint32Array(length),
  places: new Float64Array(length),
})

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
