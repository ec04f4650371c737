import type { ComparableText } from '../comparable.ts'

/** Where a run ends on both sides, and how many words were equal on the way. */
export interface RunEnd {
  readonly left: number
  readonly right: number
  readonly matched: number
}

/** A run ends where its score, a point for each equal word and half a point lost for each skipped one, fell so far below its best. */
const DROP = 5
const SKIP_COST = 0.5
/** Words that may be skipped on one side. */
const FARTHEST = 5
/** One equal word this telling is enough to go on; of common words it takes two. */
const TELLING = 0.55

/**
 * Walks along equal words from `left` and `right` on, forwards (1) or backwards (-1), over small edits. `visit` is told of each
 * pair of equal words. Going forwards the end is excluded, going backwards it is the first word of the run.
 */
export function extendRun(
  texts: { left: ComparableText; right: ComparableText },
  start: { left: number; right: number },
  step: 1 | -1,
  visit: (left: number, right: number) => void = () => {},
): RunEnd {
  const same = sameWords(texts.left.stems, texts.right.stems)
  const behind = step > 0 ? 0 : 1
  let { left, right } = start
  let score = 0
  let matched = 0
  let best = 0
  let end: RunEnd = { left: left + behind, right: right + behind, matched: 0 }
  for (;;) {
    while (same(left, right)) {
      visit(left, right)
      score++
      matched++
      left += step
      right += step
      if (score > best) {
        best = score
        end = { left: left + behind, right: right + behind, matched }
      }
    }
    const skip = nextAgreement(same, texts.left.weights, { left, right }, step)
    if (skip === null) return end
    score -= SKIP_COST * Math.max(skip.left, skip.right)
    if (best - score > DROP) return end
    left += step * skip.left
    right += step * skip.right
  }
}

type Same = (left: number, right: number) => boolean

const sameWords =
  (left: Int32Array, right: Int32Array): Same =>
  (one, other) =>
    one >= 0 && other >= 0 && one < left.length && other < right.length && left[one] === right[other]

/** The nearest place ahead where two words agree again, or one telling word, as words to skip on both sides. */
function nextAgreement(
  same: Same,
  weights: Float64Array,
  at: { left: number; right: number },
  step: 1 | -1,
): { left: number; right: number } | null {
  for (let sum = 1; sum <= 8; sum++)
    for (let skip = Math.max(0, sum - FARTHEST); skip <= Math.min(FARTHEST, sum); skip++) {
      const left = at.left + step * skip
      const right = at.right + step * (sum - skip)
      if (!same(left, right)) continue
      if (same(left + step, right + step) || (sum <= 6 && (weights[left] ?? 0) >= TELLING))
        return { left: skip, right: sum - skip }
    }
  return null
}
