import type { Virtualizer } from '@tanstack/react-virtual'
import { rowIndexAt, type Row } from './rows.ts'

/** Where the rows stand: heights that were measured, and guesses for those that were never in the page. */
type Places = Virtualizer<HTMLDivElement, Element>

/** Where the eye is: the share of the window's height at which words stand that were gone to. */
export const READING_LINE = 1 / 3

/** The offset at a height of the text, in pixels from its top: a fraction of a unit, as far through its row as the height is. */
export function offsetAt(rows: readonly Row[], places: Places, pixels: number): number {
  const box = places.getVirtualItemForOffset(pixels)
  const row = box && rows[box.index]
  if (!row) return 0
  return row.start + share(pixels - box.start, box.size) * (row.end - row.start)
}

/** The height at which an offset stands, in pixels from the top of the text. */
export function heightOf(rows: readonly Row[], places: Places, offset: number): number {
  const index = rowIndexAt(rows, offset)
  const row = rows[index]
  const box = places.measurementsCache[index]
  if (!row || !box) return 0
  return box.start + share(offset - row.start, row.end - row.start) * box.size
}

const share = (part: number, whole: number): number => Math.min(1, Math.max(0, part / Math.max(1, whole)))
