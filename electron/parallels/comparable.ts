import type { FoldedText } from './text/folded-text.ts'
import type { WeightOf } from './weights.ts'

/** The words of a sentence as a vector: each stem with its count times its weight, their length, and the weights of its stems added up. */
export interface SentenceVector {
  readonly parts: ReadonlyMap<number, number>
  readonly length: number
  readonly mass: number
}

/** A folded text that is ready to be compared: its furniture is known and its words are weighed. */
export interface ComparableText extends FoldedText {
  /** 1 for each sentence that is furniture. It takes no part in anything. */
  readonly furniture: Uint8Array
  /** For each word how telling it is. */
  readonly weights: Float64Array
  readonly vectors: readonly SentenceVector[]
}

/** Weighs a folded text. */
export function comparable(text: FoldedText, furniture: Uint8Array, weightOf: WeightOf): ComparableText {
  const weights = new Float64Array(text.stems).map((stem) => weightOf(stem))
  const vectors = text.sentences.map(({ from, to }, index) =>
    furniture[index] === 1 ? EMPTY : vectorOf(text.stems, weights, from, to),
  )
  return { ...text, furniture, weights, vectors }
}

/** The words `from` … `to` as a vector. */
export function vectorOf(stems: Int32Array, weights: Float64Array, from: number, to: number): SentenceVector {
  const parts = new Map<number, number>()
  let mass = 0
  for (let at = from; at < to; at++) {
    const stem = stems[at] ?? 0
    const weight = weights[at] ?? 0
    const before = parts.get(stem)
    if (before === undefined) mass += weight
    parts.set(stem, (before ?? 0) + weight)
  }
  return { parts, length: lengthOf(parts), mass }
}

/** The cosine of the angle between two vectors: 1 for the same words in any order, 0 for none in common. */
export function cosineOf(one: SentenceVector, other: SentenceVector): number {
  let product = 0
  for (const [stem, weight] of one.parts) product += weight * (other.parts.get(stem) ?? 0)
  return product / (one.length * other.length || 1)
}

const lengthOf = (parts: ReadonlyMap<number, number>): number =>
  Math.sqrt(parts.values().reduce((sum, weight) => sum + weight * weight, 0))

const EMPTY: SentenceVector = { parts: new Map(), length: 0, mass: 0 }
