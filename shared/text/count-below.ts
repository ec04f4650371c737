/** How many of the ascending values `valueAt(0) … valueAt(length - 1)` lie below `limit`: also the place of the first that does not. */
export function countBelow(length: number, limit: number, valueAt: (index: number) => number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (valueAt(middle) < limit) low = middle + 1
    else high = middle
  }
  return low
}
