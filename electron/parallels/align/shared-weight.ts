import type { ComparableText } from '../comparable.ts'
import type { Box } from './evidence.ts'

/** The weights of the stems that both sides of a box hold, each stem once. */
export function sharedWeight(left: ComparableText, right: ComparableText, box: Box): number {
  const held = new Set(right.stems.subarray(box.rightFrom, box.rightTo))
  let sum = 0
  for (let at = box.leftFrom; at < box.leftTo; at++)
    if (held.delete(left.stems[at] ?? 0)) sum += left.weights[at] ?? 0
  return sum
}
