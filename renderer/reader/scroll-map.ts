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
