import type { Reversal, TimelineLane, TimelineMark } from '../../../shared/contract/timeline.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { dateWords } from '../../ui/dates.ts'
import { columnsOf, type Axis } from './axis.ts'

/** A mark with its place in its lane, in CSS pixels. `span`: the date is known only in part, and the mark is as wide as it. */
export interface PlacedMark {
  /** The number that no other mark has. */
  key: number
  mark: TimelineMark
  figure: string
  /** How often, and from how many origins; empty for once. */
  times: string
  /** The date in words, with a dot before it, where it is a span. */
  words: string
  span: boolean
  x: number
  y: number
  width: number
}

/** A line from what was said first to what was said later. `y` is its level, clear of the marks. */
export interface PlacedTurn {
  reversal: Reversal
  from: PlacedMark
  to: PlacedMark
  y: number
}

/** `top` in the chart; `axis` and everything in it counts from there. */
export interface PlacedLane {
  lane: TimelineLane
  top: number
  height: number
  axis: number
  marks: readonly PlacedMark[]
  turns: readonly PlacedTurn[]
}

export const MARK_HEIGHT = 22
const PITCH = 26
const GAP = 6
const EDGE = 6
/** Between the line of a lane and the first row of marks. */
const CLEAR = 8
const LANE_PAD = 20

/** Puts every mark into its lane: claims above the line, denials below, first come nearest to it. `figures` name the other side. */
export function placeLanes(
  lanes: readonly TimelineLane[],
  reversals: readonly Reversal[],
  axis: Axis,
  figures: (mark: TimelineMark) => string,
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

/** `×4`, or `×4 from 2` where they come from more than one origin. */
export function timesOf({ statements, origins }: TimelineMark): string {
  if (statements < 2) return ''
  return origins === 1 ? `×${statements}` : `×${statements} from ${origins}`
}

const isAbove = ({ stance }: TimelineMark) => stance === 'claim' || stance === 'question'

interface Rowed extends Omit<PlacedMark, 'y'> {
  row: number
}

const rowsOf = (side: readonly Rowed[]) => Math.max(1, ...side.map(({ row }) => row + 1))

/** What is taken in each row, in CSS pixels from left to right. */
type Rows = { from: number; to: number }[][]

/** Points stand in their column, side by side and then in further rows; spans lie in the first row that is free for all their width. */
function placeSide(
  marks: readonly TimelineMark[],
  axis: Axis,
  figures: (mark: TimelineMark) => string,
): Rowed[] {
  const rows: Rows = []
  const end = axis.width
  const measured = marks.map((mark) => {
    const columns = mark.date === null ? null : columnsOf(axis, mark.date)
    const from = (columns?.from ?? 0) * axis.columnWidth
    const to = columns === null ? end : columns.to * axis.columnWidth
    return { mark, from, to, span: columns !== null && columns.to - columns.from > 1 }
  })
  const points = measured.filter(({ span }) => !span).toSorted((a, b) => a.from - b.from)
  const spans = measured.filter(({ span }) => span)
  return [
    ...points.map(({ mark, from, to }): Rowed => {
      const common = faceOf(mark, figures)
      const width = widthOf(common.figure, common.times, mark.unfound)
      return { ...common, words: '', span: false, width, ...placePoint(rows, { from, to, width, end }) }
    }),
    ...spans.map(({ mark, from, to }): Rowed => {
      const [x, width] = [from + 2, to - from - 4]
      // Parted by a dot: “1 Mar 2024” would be a day.
      const words = `· ${dateWords(mark.date ?? '')}`
      return { ...faceOf(mark, figures), words, span: true, x, width, row: freeRow(rows, x, x + width) }
    }),
  ]
}

const faceOf = (mark: TimelineMark, figures: (mark: TimelineMark) => string) => ({
  key: mark.first,
  mark,
  figure: figures(mark),
  times: timesOf(mark),
})

/**
 * The first row where a point has room in its column. One that is wider than the column may reach into the next, where it begins
 * a row; in the last column it moves to the left instead. Points come from left to right, so only the last of a row is in the way.
 */
function placePoint(
  rows: Rows,
  { from, to, width, end }: { from: number; to: number; width: number; end: number },
): { x: number; row: number } {
  const first = Math.max(0, Math.min(from + EDGE, end - 2 - width))
  for (let row = 0; ; row++) {
    const reach = rows[row]?.at(-1)?.to ?? -GAP
    const x = Math.max(first, reach + GAP)
    if (x > first && x + width > to - 2) continue
    occupy(rows, row, x, x + width)
    return { x, row }
  }
}

function occupy(rows: Rows, row: number, from: number, to: number): void {
  const taken = (rows[row] ??= [])
  taken.push({ from, to })
}

function freeRow(rows: Rows, from: number, to: number): number {
  let row = 0
  while (rows[row]?.some((taken) => taken.from < to && from < taken.to) === true) row++
  occupy(rows, row, from, to)
  return row
}

/** CSS pixels: borders and padding 12, shape 10 and gap 4, then digits of 7 and small letters of 6.5. */
function widthOf(figure: string, times: string, unfound: number): number {
  const sign = unfound === 0 ? 0 : SIGN + String(unfound).length * 7
  return Math.ceil(26 + figure.length * 7 + sign + (times === '' ? 0 : 4 + times.length * 6.5))
}

/** CSS pixels of the sign of what was not found again, without its digits: gap 4, frame and padding 10, question mark 7. */
const SIGN = 21

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
