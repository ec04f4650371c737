/** A place of one text that belongs beside a place of another, each in UTF-16 units of its own text. */
export interface PlacePair {
  readonly here: number
  readonly there: number
}

/**
 * The place of another text that belongs beside `place`: on the straight line between the two nearest pairs, where the beginnings
 * and the ends of the texts are pairs too. With no others, the middle of one text is beside the middle of the other. A pair that
 * would lead backwards in the other text is passed over, so that scrolling down never scrolls up.
 */
export function placeBeside(
  place: number,
  lengths: { readonly here: number; readonly there: number },
  pairs: readonly PlacePair[],
): number {
  const knots = forwardPairs(lengths, pairs)
  const next = Math.max(
    1,
    knots.findIndex(({ here }) => here >= place),
  )
  const [from, to] = [knots[next - 1], knots[next]]
  if (!from || !to) return 0
  const share = Math.min(1, Math.max(0, (place - from.here) / Math.max(1, to.here - from.here)))
  return from.there + share * (to.there - from.there)
}

function forwardPairs({ here, there }: PlacePair, pairs: readonly PlacePair[]): PlacePair[] {
  const knots: PlacePair[] = [{ here: 0, there: 0 }]
  for (const pair of pairs.toSorted((a, b) => a.here - b.here)) {
    const last = knots.at(-1)
    if (last && pair.here > last.here && pair.there > last.there && pair.there < there) knots.push(pair)
  }
  return [...knots, { here, there }]
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
