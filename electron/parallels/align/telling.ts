import type { ComparableText } from '../comparable.ts'
import type { Box } from './evidence.ts'
import { sharedWeight } from './shared-weight.ts'

/** Weight that the words of any passage have: no more than that tells nothing. And what a sentence has that says all there is to say. */
const LEAST = 3
const MOST = 6
/** Share of words between quotation marks. */
const QUOTED = 0.8

/**
 * How telling it is that two texts have these words in common, from 0 for a turn of phrase (“filed with the Securities and Exchange
 * Commission”) to 6 for a sentence of which no other has the words. A quotation tells more: nobody quotes by chance what another does.
 */
export function tellingOf(left: ComparableText, right: ComparableText, box: Box): number {
  const isQuoted = isQuotedIn(left, box.leftFrom, box.leftTo) && isQuotedIn(right, box.rightFrom, box.rightTo)
  return Math.min(MOST, Math.max(0, sharedWeight(left, right, box) - (isQuoted ? 0 : LEAST)))
}

/** Whether words stand between quotation marks, but for some. */
export function isQuotedIn({ quoted }: ComparableText, from: number, to: number): boolean {
  const inside = quoted.subarray(from, to).reduce((sum, flag) => sum + flag, 0)
  return inside >= QUOTED * (to - from)
}
