import type { Stance } from '../../shared/model/stance.ts'
import type { RowMark } from './row-paint.ts'
import { UNDERLINES } from './lanes.ts'
import { measuredLines, type Line } from './measured-lines.ts'

/** Where the part of a statement that lies in one row is drawn, in pixels from the row's top and the pane's left edge. */
export interface PlacedMark {
  readonly id: string
  readonly stance: Stance
  readonly hedged: boolean
  readonly isGuess: boolean
  readonly lane: { readonly x: number; readonly top: number; readonly bottom: number }
  /** The strokes below its words, one for each line; none where two others are there already. */
  readonly underlines: readonly Underline[]
  /** Beside the lane and above the first letter; null where the statement begins in another row. */
  readonly shapes: { readonly beside: Point; readonly above: Point } | null
}

interface Point {
  readonly x: number
  readonly y: number
}

/** `y` is the middle of the stroke. */
export interface Underline extends Point {
  readonly width: number
}

/** Where the lanes stand, in pixels from the pane's edge: the first next to the text, the second outside it, then between. */
const LANES = [28, 20, 36]
const BESIDE = 8
const BESIDE_STEP = 13

/** Pixels from the first stroke below the words to the second. */
const UNDERLINE_STEP = 4

/** Pixels of a lane, of the shape beside it and of the shape above the words. */
const LANE_WIDTH = 3
const BESIDE_SIZE = 9
const ABOVE_SIZE = 8

/**
 * Measures the marks of one row, which is set as `shape` says. In a text that runs from right to left the lanes stand at the right
 * edge.
 */
export function placeMarks(
  row: HTMLElement,
  marks: readonly RowMark[],
  isMirrored: boolean,
  shape: string,
): PlacedMark[] {
  const words = row.firstChild
  if (!(words instanceof Text) || marks.length === 0) return []
  const linesOf = measuredLines(row, words, shape)
  const left = row.offsetLeft
  const paneWidth = row.offsetParent?.clientWidth ?? 0
  const rightToLeft = getComputedStyle(row).direction === 'rtl'
  const fromEdge = (x: number, width: number) => (isMirrored ? paneWidth - x - width : x)
  let lastBeside = Number.NEGATIVE_INFINITY

  return marks.flatMap(({ id, stance, hedged, isGuess = false, lane, begins, ends, start, end }) => {
    const lines = linesOf(start, end)
    const first = lines[0]
    if (!first) return []
    const top = Math.round(first.top)
    const bottom = Math.round(Math.max(...lines.map((line) => line.bottom))) + 4
    if (begins) lastBeside = Math.max(top + 5, lastBeside + BESIDE_STEP)
    return {
      id,
      stance,
      hedged,
      isGuess,
      lane: {
        x: fromEdge(LANES[lane] ?? BESIDE + 4, LANE_WIDTH),
        top: begins ? top : 0,
        bottom: ends ? bottom : row.offsetHeight,
      },
      underlines: isGuess || lane >= UNDERLINES ? [] : lines.map((line) => strokeBelow(line, lane, left)),
      shapes: begins
        ? {
            beside: { x: fromEdge(BESIDE, BESIDE_SIZE), y: lastBeside },
            above: { x: left + edgeOf(lines, rightToLeft) - ABOVE_SIZE / 2 - 1, y: top - 2 },
          }
        : null,
    }
  })
}

/** The box of a line ends about four pixels below the feet of its letters, which is where the first stroke belongs. */
function strokeBelow(line: Line, lane: number, left: number): Underline {
  return {
    x: Math.round(left + line.left),
    y: Math.round(line.bottom) + lane * UNDERLINE_STEP,
    width: Math.round(line.right - line.left),
  }
}

/** Where the words begin: the left edge of their first line, or its right edge where they run from right to left. */
function edgeOf(lines: readonly Line[], rightToLeft: boolean): number {
  const first = lines.filter(({ top }) => top === lines[0]?.top)
  return rightToLeft
    ? Math.max(...first.map(({ right }) => right))
    : Math.min(...first.map(({ left }) => left))
}
