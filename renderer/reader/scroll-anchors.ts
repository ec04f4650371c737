import type { Id } from '../../shared/model/identity.ts'
import type { PlacePair } from './scroll-map.ts'

const anchors = new Map<string, readonly PlacePair[]>()

/** The places of two texts that belong beside each other, seen from the first; none where nothing is known. */
export const anchorsBetween = (here: Id, there: Id): readonly PlacePair[] =>
  anchors.get(`${here} ${there}`) ?? []

/** Says which places of two texts belong beside each other when they scroll together. The answer takes it back. */
export function layAnchors(left: Id, right: Id, pairs: readonly PlacePair[]): () => void {
  const keys = [`${left} ${right}`, `${right} ${left}`] as const
  anchors.set(keys[0], pairs)
  anchors.set(
    keys[1],
    pairs.map(({ here, there }) => ({ here: there, there: here })),
  )
  return () => keys.forEach((key) => anchors.delete(key))
}
