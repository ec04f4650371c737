import type { TimelineMark } from '../../../shared/contract/timeline.ts'
import { dateWords } from '../../ui/dates.ts'
import { columnsOf, type Axis } from './axis.ts'
import { faceOf, widthOf, type FigureOf } from './mark-face.ts'
import type { PlacedMark } from './placed.ts'

const GAP = 6
const EDGE = 6

/** A mark with its row, counted from the line of its lane. */
export interface Rowed extends Omit<PlacedMark, 'y'> {
  row: number
}

/** How many rows there are: one at least. */
export const rowsOf = (side: readonly Rowed[]) => Math.max(1, ...side.map(({ row }) => row + 1))

/** What is taken in each row, in CSS pixels from left to right. */
type Rows = { from: number; to: number }[][]

/** Points stand in their column, side by side and then in further rows; spans lie in the first row that is free for all their width. */
export function placeSide(marks: readonly TimelineMark[], axis: Axis, figures: FigureOf): Rowed[] {
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
      const width = widthOf(common)
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
