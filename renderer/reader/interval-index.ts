import type { Span } from './span.ts'

/** Finds the spans at a place, or within a stretch, without looking at all of them. */
export interface IntervalIndex<T extends Span> {
  /** All items in text order. */
  readonly items: readonly T[]
  /** The items that cover the offset, shortest first: the innermost mark is the one a click means. */
  at(offset: number): T[]
  /** The items that share at least one unit with the stretch, in text order. */
  within(stretch: Span): T[]
  /** As `within`, with those before it from the last place that nothing covers: which lanes are free depends on no others. */
  chain(stretch: Span): T[]
  /** The index without some of its items and with others. For a few: it takes a copy of the list for each. */
  changed(gone: readonly T[], come: readonly T[]): IntervalIndex<T>
}

/**
 * Sorted by start, with the furthest end met so far beside each item. Looking back from the last candidate stops as soon as
 * nothing before it can reach the place: O(log n + answers) where overlaps are local, as they are in marked text.
 */
export function intervalIndex<T extends Span>(spans: readonly T[]): IntervalIndex<T> {
  const items = spans.toSorted(inTextOrder)
  return indexOf(items, createReach(items))
}

const inTextOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

function indexOf<T extends Span>(items: readonly T[], reach: Reach): IntervalIndex<T> {
  const within = (stretch: Span): T[] => {
    const found: T[] = []
    for (let i = countStartingBefore(items, stretch.end) - 1; i >= 0; i -= 1) {
      if (reach.upTo(i) <= stretch.start) break
      const item = items[i]
      if (item && item.end > stretch.start) found.push(item)
    }
    return found.toReversed()
  }

  const chain = (stretch: Span): T[] => {
    const end = countStartingBefore(items, stretch.end)
    let first = end
    while (first > 0 && reach.upTo(first - 1) > Math.min(stretch.start, items[first]?.start ?? Infinity))
      first -= 1
    return items.slice(first, end)
  }

  return {
    items,
    within,
    chain,
    at: (offset) =>
      within({ start: offset, end: offset + 1 }).sort((a, b) => a.end - a.start - (b.end - b.start)),
    changed: (gone, come) => {
      if (gone.length > 0) {
        const left = items.filter((item) => !gone.includes(item))
        return indexOf(left, createReach(left)).changed([], come)
      }
      const [item, ...more] = come
      if (item === undefined) return indexOf(items, reach)
      const place = placeFor(items, item)
      const all = items.toSpliced(place, 0, item)
      return indexOf(all, reach.before(place, all)).changed([], more)
    },
  }
}

function placeFor(items: readonly Span[], item: Span): number {
  let place = countStartingBefore(items, item.start + 1)
  while (place > 0 && inTextOrder(items[place - 1] ?? item, item) > 0) place -= 1
  return place
}

interface Reach {
  /** The furthest end up to the item at a place, that one included. */
  upTo(place: number): number
  /** The same for other items, of which those before a place are these. */
  before(place: number, items: readonly Span[]): Reach
}

/** Worked out as far as it is asked for: who begins to read a text does not wait for its end. */
function createReach(items: readonly Span[], known = new Int32Array(items.length), count = 0): Reach {
  let next = count
  return {
    upTo: (place) => {
      for (; next <= place; next += 1) known[next] = Math.max(known[next - 1] ?? 0, items[next]?.end ?? 0)
      return known[place] ?? 0
    },
    before: (place, others) => {
      const kept = Math.min(place, next)
      const reached = new Int32Array(others.length)
      reached.set(known.subarray(0, kept))
      return createReach(others, reached, kept)
    },
  }
}

function countStartingBefore(items: readonly Span[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((items[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
