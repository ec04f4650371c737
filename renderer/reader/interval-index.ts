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
  return indexOf(inOrder(spans.toSorted(inTextOrder)))
}

/** Items in text order; `reach` holds the furthest end up to each of them. */
interface InOrder<T> {
  readonly items: readonly T[]
  readonly reach: Int32Array
}

const inTextOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

function indexOf<T extends Span>({ items, reach }: InOrder<T>): IntervalIndex<T> {
  const within = (stretch: Span): T[] => {
    const found: T[] = []
    for (let i = countStartingBefore(items, stretch.end) - 1; i >= 0; i -= 1) {
      if ((reach[i] ?? 0) <= stretch.start) break
      const item = items[i]
      if (item && item.end > stretch.start) found.push(item)
    }
    return found.toReversed()
  }

  const chain = (stretch: Span): T[] => {
    const end = countStartingBefore(items, stretch.end)
    let first = end
    while (first > 0 && (reach[first - 1] ?? 0) > Math.min(stretch.start, items[first]?.start ?? Infinity))
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
      const left =
        gone.length === 0 ? { items, reach } : inOrder(items.filter((item) => !gone.includes(item)))
      return indexOf(come.reduce<InOrder<T>>(withItem, left))
    },
  }
}

function inOrder<T extends Span>(items: readonly T[]): InOrder<T> {
  const reach = new Int32Array(items.length)
  let furthest = 0
  let place = 0
  for (const { end } of items) {
    if (end > furthest) furthest = end
    reach[place] = furthest
    place += 1
  }
  return { items, reach }
}

/** What comes in reaches over those behind it, up to the first that reaches further. */
function withItem<T extends Span>({ items, reach }: InOrder<T>, item: T): InOrder<T> {
  let place = countStartingBefore(items, item.start + 1)
  while (place > 0 && inTextOrder(items[place - 1] ?? item, item) > 0) place -= 1
  let further = place
  while ((reach[further] ?? Infinity) < item.end) further += 1
  const reached = new Int32Array(items.length + 1)
  reached.set(reach.subarray(0, place))
  reached.fill(Math.max(item.end, reach[place - 1] ?? 0), place, further + 1)
  reached.set(reach.subarray(further), further + 1)
  return { items: items.toSpliced(place, 0, item), reach: reached }
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
