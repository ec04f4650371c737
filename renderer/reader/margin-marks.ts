import type { Stance } from '../../shared/model/stance.ts'
import type { Statement } from '../../shared/model/statement.ts'
import { mountedRows, rangesIn, rectsOf } from './text-dom.ts'

/** What is painted beside and above the words of one statement, in pixels of the text surface. */
export interface MarginMark {
  readonly id: string
  readonly stance: Stance
  readonly hedged: boolean
  readonly current: boolean
  readonly lane: { readonly left: number; readonly top: number; readonly height: number }
  /** Beside the lane; null where the statement began above the part that is in the page. */
  readonly beside: { readonly left: number; readonly top: number } | null
  /** Above the first letter. */
  readonly above: { readonly left: number; readonly top: number } | null
}

/** Where the lanes stand, in pixels from the pane's edge: the first next to the text, the second outside it, then between. */
const LANES = [28, 20, 36]
const BESIDE = 8
const BESIDE_STEP = 13

export const isHedged = ({ hedge }: Pick<Statement, 'hedge'>): boolean =>
  hedge === 'possible' || hedge === 'unclear'

/** Measures the marks of the statements whose words are in the page, in text order. */
export function measureMarks(
  surface: HTMLElement,
  statements: readonly Statement[],
  lanes: ReadonlyMap<string, number>,
  current: string | null,
): MarginMark[] {
  const rows = mountedRows(surface)
  const origin = surface.getBoundingClientRect()
  const marks: MarginMark[] = []
  let lastBeside = Number.NEGATIVE_INFINITY

  for (const statement of statements) {
    const ranges = rangesIn(rows, statement)
    const rects = rectsOf(ranges)
    const first = rects[0]
    if (!first) continue
    const top = Math.round(first.top - origin.top)
    const bottom = Math.round(Math.max(...rects.map((rect) => rect.bottom)) - origin.top)
    const begins = rows.some(
      ({ start, node }) => statement.start >= start && statement.start < start + node.length,
    )
    if (begins) lastBeside = Math.max(top + 5, lastBeside + BESIDE_STEP)
    marks.push({
      id: statement.id,
      stance: statement.stance,
      hedged: isHedged(statement),
      current: statement.id === current,
      lane: { left: LANES[lanes.get(statement.id) ?? 0] ?? BESIDE + 4, top, height: bottom - top + 4 },
      beside: begins ? { left: BESIDE, top: lastBeside } : null,
      above: begins ? { left: edgeOf(ranges, rects) - origin.left - 5, top: top - 2 } : null,
    })
  }
  return marks
}

/** Where the words begin: the left edge of their first line, or its right edge where they run from right to left. */
function edgeOf(ranges: readonly StaticRange[], rects: readonly DOMRect[]): number {
  const row = ranges[0]?.startContainer.parentElement
  const line = rects.filter(({ top }) => top === rects[0]?.top)
  const rightToLeft = row && getComputedStyle(row).direction === 'rtl'
  return rightToLeft ? Math.max(...line.map(({ right }) => right)) : Math.min(...line.map(({ left }) => left))
}
