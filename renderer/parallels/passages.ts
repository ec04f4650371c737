import type { ParallelHere } from '../../shared/contract/parallels.ts'
import type { Span } from '../reader/span.ts'

/** A stretch of a text that stands in other documents too. */
export interface Passage extends Span {
  /** One for each place elsewhere. */
  readonly parallels: readonly ParallelHere[]
  /** Other documents. */
  readonly documents: number
}

/**
 * The passages of a text: parallels that begin and end at nearly the same place are one passage, so that words which forty
 * documents share are one mark in the margin. In text order.
 */
export function passagesOf(parallels: readonly ParallelHere[]): Passage[] {
  const groups: { start: number; end: number; parallels: ParallelHere[] }[] = []
  for (const parallel of parallels.toSorted((a, b) => a.here.start - b.here.start)) {
    const last = groups.at(-1)
    if (last && isMostlyShared(last, parallel.here)) {
      last.end = Math.max(last.end, parallel.here.end)
      last.parallels.push(parallel)
    } else groups.push({ ...parallel.here, parallels: [parallel] })
  }
  return groups.map((group) => ({
    ...group,
    documents: new Set(group.parallels.map(({ there }) => there.document)).size,
  }))
}

/** True where the second span shares more than half of the shorter of both. */
function isMostlyShared(one: Span, other: Span): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return 2 * shared > Math.min(one.end - one.start, other.end - other.start)
}
