import type { ParallelHere } from '../../shared/contract/parallels.ts'
import type { Span } from '../reader/span.ts'

/** A stretch of a text that stands in other documents too. */
export interface Passage extends Span {
  /** One for each place elsewhere. */
  readonly parallels: readonly ParallelHere[]
  /** Other documents. */
  readonly documents: number
}

interface Group extends Span {
  start: number
  end: number
  readonly parallels: ParallelHere[]
}

/**
 * The passages of a text: parallels that begin and end at nearly the same place are one passage, so that words which forty
 * documents share are one mark in the margin. What is reworded around a copy is told with that and leaves it its ends, for the words
 * that are the same are what a reader looks for. In text order.
 */
export function passagesOf(parallels: readonly ParallelHere[]): Passage[] {
  const isReworded = ({ kind }: ParallelHere) => kind === 'reworded'
  const copies = grouped(parallels.filter((one) => !isReworded(one)))
  const others = parallels.filter(isReworded).filter((one) => {
    const group = copies.find((copy) => isMostlyShared(copy, one.here))
    group?.parallels.push(one)
    return group === undefined
  })
  return [...copies, ...grouped(others)]
    .toSorted((one, other) => one.start - other.start)
    .map((group) => ({
      ...group,
      documents: new Set(group.parallels.map(({ there }) => there.document)).size,
    }))
}

function grouped(parallels: readonly ParallelHere[]): Group[] {
  const groups: Group[] = []
  for (const parallel of parallels.toSorted((a, b) => a.here.start - b.here.start)) {
    const last = groups.at(-1)
    if (last && isMostlyShared(last, parallel.here)) {
      last.end = Math.max(last.end, parallel.here.end)
      last.parallels.push(parallel)
    } else groups.push({ ...parallel.here, parallels: [parallel] })
  }
  return groups
}

/** True where the second span shares more than half of the shorter of both. */
function isMostlyShared(one: Span, other: Span): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return 2 * shared > Math.min(one.end - one.start, other.end - other.start)
}
