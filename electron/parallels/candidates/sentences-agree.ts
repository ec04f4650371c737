import { ALIKE } from '../align/similar-sentences.ts'
import { SENTENCES } from './candidates.ts'
import { cosineOf, vectorOf, type ComparableText } from '../comparable.ts'
import type { FoldedText } from '../text/folded-text.ts'
import type { WeightOf } from '../weights.ts'

/**
 * Whether two sentences are like enough for their documents to be aligned. Of the other document only the one sentence is
 * weighed: most are looked at for no more.
 */
export function sentencesAgree(
  mine: ComparableText,
  at: number,
  theirs: FoldedText,
  place: number,
  weightOf: WeightOf,
): boolean {
  if (at === SENTENCES - 1 || place === SENTENCES - 1) return true
  const [one, sentence] = [mine.vectors[at], theirs.sentences[place]]
  if (!one || !sentence) return false
  const stems = theirs.stems.subarray(sentence.from, sentence.to)
  const weights = new Float64Array(stems).map((stem) => weightOf(stem))
  const other = vectorOf(stems, weights, 0, stems.length)
  if (cosineOf(one, other) < ALIKE.cosine) return false
  let shared = 0
  const { from, to } = mine.sentences[at] ?? { from: 0, to: 0 }
  const counted = new Set<number>()
  for (let word = from; word < to; word++) {
    const stem = mine.stems[word] ?? 0
    if (counted.has(stem) || !other.parts.has(stem)) continue
    counted.add(stem)
    shared += mine.weights[word] ?? 0
  }
  return (2 * shared) / (one.mass + other.mass || 1) >= ALIKE.dice
}
