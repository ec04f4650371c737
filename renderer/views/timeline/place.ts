import type { Reversal, TimelineLane } from '../../../shared/contract/timeline.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { Axis } from './axis.ts'
import type { FigureOf } from './mark-face.ts'
import { placeSide, rowsOf } from './place-side.ts'
import {
  isAbove,
  LANE_PAD,
  MARK_HEIGHT,
  type PlacedLane,
  type PlacedMark,
  type PlacedTurn,
} from './placed.ts'

/** From one row of marks to the next, CSS pixels. */
const PITCH = 26
/** Between the line of a lane and the first row of marks. */
const CLEAR = 8

/** Puts every mark into its lane: claims above the line, denials below, first come nearest to it. `figures` name the other side. */
export function placeLanes(
  lanes: readonly TimelineLane[],
  reversals: readonly Reversal[],
  axis: Axis,
  figures: FigureOf,
): PlacedLane[] {
  const own = turnsByLane(reversals)
  let top = 0
  return lanes.map((lane) => {
    const above = placeSide(lane.marks.filter(isAbove), axis, figures)
    const below = placeSide(
      lane.marks.filter((mark) => !isAbove(mark)),
      axis,
      figures,
    )
    const line = LANE_PAD + rowsOf(above) * PITCH - (PITCH - MARK_HEIGHT) + CLEAR
    const depth = CLEAR + rowsOf(below) * PITCH - (PITCH - MARK_HEIGHT)
    const marks = [
      ...above.map(({ row, ...mark }) => ({ ...mark, y: line - CLEAR - MARK_HEIGHT - row * PITCH })),
      ...below.map(({ row, ...mark }) => ({ ...mark, y: line + CLEAR + row * PITCH })),
    ].toSorted((a, b) => a.x - b.x || a.y - b.y)
    const placed = {
      lane,
      top,
      height: line + depth + LANE_PAD,
      axis: line,
      marks,
      turns: turnsOf(own.get(lane.key) ?? [], marks, line + depth + CLEAR),
    }
    top += placed.height
    return placed
  })
}

/** A reversal is drawn in the lane of its speaker or of its proposition, whichever lanes there are. */
function turnsByLane(reversals: readonly Reversal[]): ReadonlyMap<Id | null, readonly Reversal[]> {
  const bySpeaker = Map.groupBy(reversals, ({ from }) => from.speaker)
  const byProposition = Map.groupBy(reversals, ({ from }) => from.proposition)
  return new Map<Id | null, readonly Reversal[]>([...bySpeaker, ...byProposition])
}

/** Only lines that go forward: by the date of publication an earlier word may well stand later. */
function turnsOf(reversals: readonly Reversal[], marks: readonly PlacedMark[], foot: number): PlacedTurn[] {
  if (reversals.length === 0) return []
  const placedAt = new Map(marks.map((placed) => [placed.key, placed]))
  return reversals.flatMap((reversal) => {
    const from = placedAt.get(reversal.from.first)
    const to = placedAt.get(reversal.to.first)
    if (from === undefined || to === undefined || to.x <= from.x) return []
    return [{ reversal, from, to, y: isAbove(from.mark) ? LANE_PAD / 2 : foot }]
  })
}
