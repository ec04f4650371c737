import type { ComparableText } from '../comparable.ts'
import type { Evidence } from './evidence.ts'

/** How like two sentences are, given by their indexes. */
export interface SentenceLikeness {
  readonly left: number
  readonly right: number
  readonly cosine: number
  readonly dice: number
}

/** Every pair of sentences that is at least a little alike, to be looked up. */
export interface SimilarSentences {
  readonly pairs: readonly SentenceLikeness[]
  cosineOf(left: number, right: number): number
}

/** From here on two sentences are like enough to be taken in beside a sure passage. */
export const LEAST_COSINE = 0.2

/**
 * A stem in more sentences of one document than this does not make two of them alike. In a book it is fewer: so that the work
 * for two books is no more than these looks.
 */
const MOST_SENTENCES = 400
const MOST_LOOKS = 2_000_000
const LEAST_SENTENCES = 24

/** What makes two sentences evidence, and no less than `share` of the best that either of them has. */
export const ALIKE = { cosine: 0.3, dice: 0.25, share: 0.7 }

/** Compares all sentences of two texts by the stems that they share. Of the shorter one they are looked up along the longer. */
export function similarSentences(left: ComparableText, right: ComparableText): SimilarSentences {
  const pairs =
    left.vectors.length < right.vectors.length
      ? likenesses(right, left)
          .map((pair) => ({ ...pair, left: pair.right, right: pair.left }))
          .toSorted((one, other) => one.left - other.left)
      : likenesses(left, right)
  return { pairs, cosineOf: lookUp(pairs, right.vectors.length) }
}

function likenesses(left: ComparableText, right: ComparableText): SentenceLikeness[] {
  const holders = sentencesByStem(right, left.vectors.length)
  const weights = stemWeights(right)
  const pairs: SentenceLikeness[] = []
  const products = new Float64Array(right.vectors.length)
  const shared = new Float64Array(right.vectors.length)
  left.vectors.forEach((vector, index) => {
    const touched: number[] = []
    for (const [stem, weight] of vector.parts) {
      const held = holders.get(stem) ?? NONE
      const telling = weights.get(stem) ?? 0
      for (let at = 0; at < held.length; at += 2) {
        const holder = held[at] ?? 0
        if (products[holder] === 0) touched.push(holder)
        products[holder] = (products[holder] ?? 0) + weight * (held[at + 1] ?? 0)
        shared[holder] = (shared[holder] ?? 0) + telling
      }
    }
    for (const holder of touched) {
      const other = right.vectors[holder]
      const cosine = (products[holder] ?? 0) / (vector.length * (other?.length ?? 0) || 1)
      const dice = (2 * (shared[holder] ?? 0)) / (vector.mass + (other?.mass ?? 0) || 1)
      products[holder] = 0
      shared[holder] = 0
      if (cosine >= LEAST_COSINE) pairs.push({ left: index, right: holder, cosine, dice })
    }
  })
  return pairs
}

const NONE: readonly number[] = []

/** For each stem the sentences that hold it, each followed by its weight there. */
function sentencesByStem({ vectors }: ComparableText, others: number): Map<number, number[]> {
  const holders = new Map<number, number[]>()
  vectors.forEach(({ parts }, index) => {
    for (const [stem, weight] of parts) {
      const list = holders.get(stem)
      if (list) list.push(index, weight)
      else holders.set(stem, [index, weight])
    }
  })
  const most = Math.min(MOST_SENTENCES, Math.max(LEAST_SENTENCES, Math.floor(MOST_LOOKS / others)))
  for (const [stem, list] of holders) if (list.length > 2 * most) holders.delete(stem)
  return holders
}

function stemWeights({ stems, weights }: ComparableText): Map<number, number> {
  const found = new Map<number, number>()
  stems.forEach((stem, at) => found.set(stem, weights[at] ?? 0))
  return found
}

function lookUp(pairs: readonly SentenceLikeness[], width: number): SimilarSentences['cosineOf'] {
  const cosines = new Map(pairs.map(({ left, right, cosine }) => [left * width + right, cosine]))
  return (left, right) => cosines.get(left * width + right) ?? 0
}

/** The pairs of sentences that are evidence of a parallel. */
export function likeSentences(
  left: ComparableText,
  right: ComparableText,
  { pairs }: SimilarSentences,
): Evidence[] {
  const strong = pairs.filter(({ cosine, dice }) => cosine >= ALIKE.cosine && dice >= ALIKE.dice)
  const bestLeft = bestOf(strong, ({ left }) => left)
  const bestRight = bestOf(strong, ({ right }) => right)
  return strong
    .filter(
      (pair) =>
        pair.cosine >= ALIKE.share * Math.max(bestLeft.get(pair.left) ?? 0, bestRight.get(pair.right) ?? 0),
    )
    .flatMap((pair) => {
      const one = left.sentences[pair.left]
      const other = right.sentences[pair.right]
      if (!one || !other) return []
      const core = { leftFrom: one.from, leftTo: one.to, rightFrom: other.from, rightTo: other.to }
      return { kind: 'sentences', quoted: false, core, ...core }
    })
}

function bestOf(
  pairs: readonly SentenceLikeness[],
  sentence: (pair: SentenceLikeness) => number,
): Map<number, number> {
  const best = new Map<number, number>()
  for (const pair of pairs) best.set(sentence(pair), Math.max(best.get(sentence(pair)) ?? 0, pair.cosine))
  return best
}
