import { ALIKE } from '../align/similar-sentences.ts'
import { SENTENCES } from './candidates.ts'
import { cosineOf, type ComparableText } from '../comparable.ts'

/** Whether two sentences are like enough for their documents to be aligned. */
export function sentencesAgree(
  mine: ComparableText,
  at: number,
  theirs: ComparableText,
  place: number,
): boolean {
  if (at === SENTENCES - 1 || place === SENTENCES - 1) return true
  const [one, other] = [mine.vectors[at], theirs.vectors[place]]
  if (!one || !other || cosineOf(one, other) < ALIKE.cosine) return false
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
