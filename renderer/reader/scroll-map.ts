/** A place of one text that belongs beside a place of another: both in UTF-16 units, or both in pixels. */
export interface PlacePair {
  readonly here: number
  readonly there: number
}

/**
 * How far another text is scrolled, in pixels, while this one is scrolled to `top`: on the straight line between the two nearest
 * pairs. Pairs and `most`, the farthest that both can be scrolled, are such tops too. Both texts begin and end together, unless
 * that would part a `wanted` pair; any other pair that would lead backwards is passed over, so that scrolling down never scrolls up.
 */
export function topBeside(
  top: number,
  most: PlacePair,
  pairs: readonly PlacePair[],
  wanted: readonly PlacePair[],
): number {
  const knots = inOrderOf([...wanted, { here: 0, there: 0 }, most, ...pairs])
  const next = knots.findIndex(({ here }) => here >= top)
  const [from, to] = [knots[next - 1], knots[next]]
  if (!to) return knots.at(-1)?.there ?? 0
  if (!from) return to.there
  return from.there + ((top - from.here) / (to.here - from.here)) * (to.there - from.there)
}

/** Pairs with as much before and behind them as can be scrolled alike in both texts, up to `room` pixels. */
export function withRoom(pairs: readonly PlacePair[], room: number, most: PlacePair): readonly PlacePair[] {
  const [first, last] = [pairs[0], pairs.at(-1)]
  if (!first || !last) return pairs
  const before = Math.min(room, first.here, first.there)
  const behind = Math.min(room, most.here - last.here, most.there - last.there)
  return [moved(first, -before), ...pairs, moved(last, behind)]
}

const moved = ({ here, there }: PlacePair, by: number): PlacePair => ({ here: here + by, there: there + by })

/** The pairs that lead forwards in both texts; of two that cross the one that is named first. */
function inOrderOf(pairs: readonly PlacePair[]): PlacePair[] {
  const kept: PlacePair[] = []
  for (const pair of pairs) if (kept.every((one) => isInOrder(one, pair))) kept.push(pair)
  return kept.toSorted((one, other) => one.here - other.here)
}

/**
 * The most pairs that lead forwards in both texts. Passages that stand in another order in the other text cannot all be beside each
 * other: those that are `wanted` are, whatever crosses them.
 */
export function forwardChain(
  pairs: readonly PlacePair[],
  wanted: readonly PlacePair[] = [],
): readonly PlacePair[] {
  const candidates = [...wanted, ...pairs.filter((pair) => wanted.every((one) => isInOrder(pair, one)))]
  const inOrder = candidates.toSorted((a, b) => a.here - b.here || a.there - b.there)
  const chains: { length: number; before: number }[] = []
  for (const [at, pair] of inOrder.entries()) {
    let best = { length: 1, before: -1 }
    for (const [before, { length }] of chains.entries())
      if (length >= best.length && leadsTo(inOrder[before], pair)) best = { length: length + 1, before }
    chains[at] = best
  }
  const longest = Math.max(0, ...chains.map(({ length }) => length))
  const chain: PlacePair[] = []
  let at = chains.findIndex(({ length }) => length === longest)
  for (let pair = inOrder[at]; pair; at = chains[at]?.before ?? -1, pair = inOrder[at]) chain.unshift(pair)
  return chain
}

const leadsTo = (one: PlacePair | undefined, other: PlacePair): boolean =>
  one !== undefined && one.here < other.here && one.there < other.there

const isInOrder = (one: PlacePair, other: PlacePair): boolean => leadsTo(one, other) || leadsTo(other, one)
