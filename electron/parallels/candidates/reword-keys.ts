import { pairKey } from '../hash.ts'
import type { FoldedText } from '../text/folded-text.ts'
import type { WeightOf } from '../weights.ts'

/** The rarest stems of a sentence that are paired, and how telling one must be. */
const RAREST = 6
const LEAST_WEIGHT = 0.3

/** A key by which a rewording is found, and the index of its sentence. */
export interface RewordKey {
  readonly key: number
  readonly sentence: number
}

/**
 * Keys by which a rewording is found: the pairs among the rarest stems of each sentence. `rarity` must be the same for all
 * documents of an index, or two of them choose different stems of one sentence.
 */
export function rewordKeys(text: FoldedText, furniture: Uint8Array, rarity: WeightOf): RewordKey[] {
  return text.sentences.flatMap(({ from, to }, sentence) => {
    if (furniture[sentence] === 1) return []
    const stems = rarest([...new Set(text.stems.subarray(from, to))], rarity)
    return stems.flatMap((one, at) =>
      stems.slice(at + 1).map((other) => ({ key: pairKey(one, other), sentence })),
    )
  })
}

function rarest(stems: readonly number[], rarity: WeightOf): number[] {
  return stems
    .map((stem) => ({ stem, weight: rarity(stem) }))
    .filter(({ weight }) => weight > LEAST_WEIGHT)
    .toSorted((one, other) => other.weight - one.weight || one.stem - other.stem)
    .slice(0, RAREST)
    .map(({ stem }) => stem)
}
