import type { ParallelPair } from '../../shared/contract/parallels.ts'
import type { Span } from '../reader/span.ts'

/** Of the parallels between two documents the one that shares most with a place of each; undefined where none meets both. */
export function pairBetween(
  pairs: readonly ParallelPair[],
  left: Span,
  right: Span,
): ParallelPair | undefined {
  const shared = (pair: ParallelPair) => Math.min(sharedBy(pair.left, left), sharedBy(pair.right, right))
  return pairs.filter((pair) => shared(pair) > 0).toSorted((one, other) => shared(other) - shared(one))[0]
}

/** The share that two spans have in common of what both cover. */
function sharedBy(one: Span, other: Span): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return common / (Math.max(one.end, other.end) - Math.min(one.start, other.start))
}
