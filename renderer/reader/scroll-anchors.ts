import type { Id } from '../../shared/model/identity.ts'
import type { PlacePair } from './scroll-map.ts'

/** Places of two texts that belong beside each other, in UTF-16 units. */
export interface Anchors {
  readonly pairs: readonly PlacePair[]
  /** Those of the passage that is looked at: they are beside each other before all others. */
  readonly wanted: readonly PlacePair[]
}

const NONE: Anchors = { pairs: [], wanted: [] }
const anchors = new Map<string, Anchors>()

/** The places of two texts that belong beside each other, seen from the first; none where nothing is known. */
export const anchorsBetween = (here: Id, there: Id): Anchors => anchors.get(`${here} ${there}`) ?? NONE

/** Says which places of two texts belong beside each other when they scroll together. The answer takes it back. */
export function layAnchors(left: Id, right: Id, laid: Anchors): () => void {
  const keys = [`${left} ${right}`, `${right} ${left}`] as const
  anchors.set(keys[0], laid)
  anchors.set(keys[1], { pairs: laid.pairs.map(turned), wanted: laid.wanted.map(turned) })
  return () => keys.forEach((key) => anchors.delete(key))
}

const turned = ({ here, there }: PlacePair): PlacePair => ({ here: there, there: here })
