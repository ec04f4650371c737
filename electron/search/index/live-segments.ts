import type { IndexSource, SegmentRow } from './index-source.ts'
import { mergeAtOnce, type Part } from './merge.ts'
import { fromPages } from './pages.ts'
import { openInMemory, openSegment, type Segment, type Stream } from './segment.ts'

/**
 * A segment in use. `id` is null for one in memory, made of documents that wait in the workspace; `upTo` is the last of the waiting
 * documents that it is made of.
 */
export interface LiveSegment {
  readonly id: number | null
  readonly upTo: number
  readonly segment: Segment
}

export function openStored(source: IndexSource, row: SegmentRow): LiveSegment {
  const stream = (name: Stream) => fromPages(row[name], (page) => source.page(row.id, name, page))
  const segment = openSegment({
    documents: stream('documents'),
    dictionary: stream('dictionary'),
    frequencies: stream('frequencies'),
    positions: stream('positions'),
  })
  return { id: row.id, upTo: row.upTo, segment }
}

/** True where all documents of a segment in memory have come into one of the workspace. */
export const absorbed = ({ upTo }: LiveSegment, stored: readonly SegmentRow[]): boolean =>
  stored.some((row) => row.upTo >= upTo)

/**
 * Adds a segment in memory. Earlier ones in memory that are hardly larger are merged with it: single documents come often, and
 * each segment is one more place to look. Those up to `frozen` stay as they are.
 */
export function withRecent(
  segments: readonly LiveSegment[],
  recent: LiveSegment,
  frozen: number,
): LiveSegment[] {
  const before = segments.at(-1)
  if (before === undefined || before.id !== null || before.upTo <= frozen) return [...segments, recent]
  if (sizeOf(before) > 2 * sizeOf(recent)) return [...segments, recent]
  const segment = openInMemory(mergeAtOnce(latestOf([before.segment, recent.segment])))
  return withRecent(segments.slice(0, -1), { id: null, upTo: recent.upTo, segment }, frozen)
}

const sizeOf = ({ segment }: LiveSegment): number => segment.numbers.length

/** Each segment with those of its documents that no later one has. */
function latestOf(segments: readonly Segment[]): Part[] {
  const last = new Map(
    segments.flatMap((segment) => [...segment.numbers].map((number) => [number, segment] as const)),
  )
  return segments.map((segment) => ({ segment, keeps: (number) => last.get(number) === segment }))
}
