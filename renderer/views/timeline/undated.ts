import type { TimelineLane, TimelineMark } from '../../../shared/contract/timeline.ts'
import type { PlacedLane } from './placed.ts'

/** Takes what has no date out of the lanes and into one of its own, the last. */
export function gatherUndated(lanes: readonly TimelineLane[]): TimelineLane[] {
  const undated = lanes.flatMap(({ marks }) => marks.filter(({ date }) => date === null))
  if (undated.length === 0) return [...lanes]
  const dated = lanes.map((lane) => ({ ...lane, marks: lane.marks.filter(({ date }) => date !== null) }))
  const count = (stance: TimelineMark['stance']) =>
    undated.filter((mark) => mark.stance === stance).reduce((sum, mark) => sum + mark.statements, 0)
  return [
    ...dated.filter(({ marks }) => marks.length > 0),
    {
      key: null,
      label: 'No date',
      detail: 'in no order',
      claims: count('claim'),
      denials: count('denial'),
      marks: undated,
    },
  ]
}

/** True for the lane of what has no date: its marks stand below no column. */
export const isUndated = ({ marks }: PlacedLane): boolean =>
  marks.length > 0 && marks.every(({ mark }) => mark.date === null)
