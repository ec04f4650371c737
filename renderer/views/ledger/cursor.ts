import { HEAD, type Cursor } from '../../state/ledger.ts'
import type { ShownRow } from './shown-rows.ts'

/** A cell by its place on screen: row -1 is the head, column 0 the proposition. */
export interface Place {
  row: number
  column: number
}

/** How far the table reaches. `columns` counts the proposition and the origins as well. */
export interface Extent {
  rows: number
  columns: number
}

/** Rows that Page up and Page down pass over. */
const PAGE = 8

/** Where the cursor stands now; on the first row where its own is not shown. */
export function placeOf(cursor: Cursor, rows: readonly ShownRow[], columns: number): Place {
  const column = Math.min(cursor.column, columns - 1)
  if (cursor.row === HEAD) return { row: -1, column }
  return {
    row: Math.max(
      0,
      rows.findIndex(({ proposition }) => proposition === cursor.row),
    ),
    column,
  }
}

/** Where a key leads, or null for a key that does not walk. */
export function walk(
  { row, column }: Place,
  { key, ctrl }: { key: string; ctrl: boolean },
  extent: Extent,
): Place | null {
  const last = { row: extent.rows - 1, column: extent.columns - 1 }
  const steps: Readonly<Record<string, Place>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: Math.max(0, row - PAGE), column },
    PageDown: { row: row + PAGE, column },
    Home: { row: ctrl ? 0 : row, column: 0 },
    End: { row: ctrl ? last.row : row, column: last.column },
  }
  const wanted = steps[key]
  if (wanted === undefined) return null
  return {
    row: Math.max(-1, Math.min(wanted.row, last.row)),
    column: Math.max(0, Math.min(wanted.column, last.column)),
  }
}
