import type { TimelineLane, TimelineMark } from '../../../shared/contract/timeline.ts'

/** One mark as a row of a table. */
export interface TimelineRow {
  lane: string
  mark: TimelineMark
}

/** The marks of all lanes by date; what has none comes last. */
export function rowsOf(lanes: readonly TimelineLane[]): TimelineRow[] {
  return lanes
    .flatMap(({ label, marks }) => marks.map((mark) => ({ lane: label, mark })))
    .toSorted((a, b) => compare(a.mark.date, b.mark.date))
}

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  return b === null || a < b ? -1 : 1
}
