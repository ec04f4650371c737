import { rowsOf, type Segment } from './segments.ts'

/** A column, or a part of the page that has no columns: its rows from top to bottom. */
export type Area = Segment[][]

/** White space between columns, in heights of a letter. */
const GUTTER = 0.9
/** Fewer rows are no column. */
const FEWEST_ROWS = 3
/** The rows of a column are full of words, those of a table are not: the part of the width that is filled, and characters. */
const FULL = 0.55
const WORDY = 14
/** More than this on one page are marks of a drawing; they are read row by row. */
const MOST_SEGMENTS = 4000
const DEEPEST = 5

interface Span {
  left: number
  right: number
}

/**
 * The areas of a page in the order of reading. Rows are taken together as long as the same white space parts them; where what stands
 * on both sides of it is running text, each side is read to its end before the next. Everything else is read row by row.
 */
export function areasOf(segments: readonly Segment[], depth = 0): Area[] {
  const rows = rowsOf(segments)
  if (segments.length > MOST_SEGMENTS || depth >= DEEPEST) return [rows]
  const areas: Area[] = []
  let plain: Area = []
  for (let from = 0; from < rows.length;) {
    const to = endOfColumns(rows, from)
    const columns = columnsIn(rows.slice(from, to))
    if (columns.length > 1) {
      areas.push(plain, ...columns.flatMap((column) => areasOf(column, depth + 1)))
      plain = []
      from = to
    } else {
      plain.push(rows[from] ?? [])
      from += 1
    }
  }
  return [...areas, plain].filter((area) => area.length > 0)
}

/** The row at which the white space that parts the rows from `from` on is closed. It may begin a few rows below the first. */
function endOfColumns(rows: readonly Segment[][], from: number): number {
  const covered: Span[] = []
  let end = from
  for (let to = from; to < rows.length; to += 1) {
    for (const segment of rows[to] ?? []) cover(covered, segment)
    if (guttersIn(covered, rows[to] ?? []).length > 0) end = to + 1
    else if (end > from || to - from >= FEWEST_ROWS) break
  }
  return end
}

/** Adds a span to spans that stand in order and do not touch. */
function cover(covered: Span[], { left, right }: Span): void {
  const first = covered.findIndex((span) => span.right >= left)
  const at = first < 0 ? covered.length : first
  const touched = covered.slice(at).filter((span) => span.left <= right)
  covered.splice(at, touched.length, {
    left: Math.min(left, ...touched.map((span) => span.left)),
    right: Math.max(right, ...touched.map((span) => span.right)),
  })
}

function guttersIn(covered: readonly Span[], row: readonly Segment[]): Span[] {
  const size = Math.min(...row.map((segment) => segment.size))
  return covered.flatMap((span, i) => {
    const next = covered[i + 1]
    return next && next.left - span.right >= size * GUTTER ? [{ left: span.right, right: next.left }] : []
  })
}

/** What stands between the gutters. A side that is no running text, such as the marks of a list, belongs to its neighbour. */
function columnsIn(rows: readonly Segment[][]): Segment[][] {
  const segments = rows.flat()
  const covered: Span[] = []
  for (const segment of segments) cover(covered, segment)
  const gutters = guttersIn(covered, segments)
  const sides = [...gutters, { left: Infinity, right: Infinity }].map(({ left: end }, i) => {
    const begin = gutters[i - 1]?.right ?? -Infinity
    return segments.filter(({ left, right }) => left >= begin && right <= end)
  })
  const columns: Segment[][] = []
  let narrow: Segment[] = []
  for (const side of sides) {
    const column = [...narrow, ...side]
    narrow = isRunning(side) ? [] : column
    if (narrow.length === 0) columns.push(column)
  }
  if (narrow.length > 0) columns.push([...(columns.pop() ?? []), ...narrow])
  return columns
}

function isRunning(segments: readonly Segment[]): boolean {
  const rows = rowsOf(segments)
  const { left, right } = spanOf(segments)
  const filled = rows.map((row) => {
    const span = spanOf(row)
    return (span.right - span.left) / (right - left)
  })
  const letters = segments.reduce((sum, { text }) => sum + text.length, 0)
  return rows.length >= FEWEST_ROWS && median(filled) >= FULL && letters / rows.length >= WORDY
}

export function spanOf(segments: readonly Segment[]): Span {
  return {
    left: Math.min(...segments.map(({ left }) => left)),
    right: Math.max(...segments.map(({ right }) => right)),
  }
}

/** The value in the middle; 0 for none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
