import type { ComparableText } from '../comparable.ts'
import { sentenceAt } from '../text/folded-text.ts'
import { around, fromOf, toOf, type Evidence, type Side } from './evidence.ts'

/** A piece of fewer words on one side of furniture is the headline above it, or a caption below. */
const HEADLINE = 40

/**
 * Parts evidence where furniture of either text stands between a short piece and the rest: “2 min read” between a headline and its
 * article. Furniture in the middle of an article that two papers print leaves it one passage.
 */
export function partAtFurniture(
  left: ComparableText,
  right: ComparableText,
  evidence: readonly Evidence[],
): (readonly Evidence[])[] {
  return partAlong(left, 'left', evidence).flatMap((part) => partAlong(right, 'right', part))
}

function partAlong(text: ComparableText, side: Side, evidence: readonly Evidence[]): (readonly Evidence[])[] {
  const box = around(evidence)
  const last = sentenceAt(text, toOf(box, side) - 1)
  for (let index = sentenceAt(text, fromOf(box, side)); index <= last; index++) {
    const { from, to } = text.sentences[index] ?? { from: 0, to: 0 }
    if (text.furniture[index] !== 1) continue
    const before = evidence.filter((one) => toOf(one, side) <= from)
    const after = evidence.filter((one) => fromOf(one, side) >= to)
    if (before.length + after.length < evidence.length) continue
    if (before.length > 0 && after.length > 0 && (isShort(before, side) || isShort(after, side)))
      return [before, ...partAlong(text, side, after)]
  }
  return [evidence]
}

function isShort(evidence: readonly Evidence[], side: Side): boolean {
  const box = around(evidence)
  return toOf(box, side) - fromOf(box, side) < HEADLINE
}
