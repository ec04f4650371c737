import type { ChosenColumns } from '../../../shared/model/table-columns.ts'
import { firstRows } from './choose-columns.ts'
import { guessColumns } from './guess-columns.ts'
import type { TableFormat } from './table.ts'

/** Rows that are shown, and characters of each cell. */
const SHOWN_ROWS = 5
const SHOWN_CELL = 200

export interface TablePreview {
  headings: string[]
  rows: string[][]
  columns: ChosenColumns
}

/** The headings of a table, what its columns seem to hold, and its first rows. Throws a `Refusal` for what is no table. */
export async function previewTable({ open }: TableFormat, bytes: Uint8Array): Promise<TablePreview> {
  const table = await open(bytes)
  const headings = [...table.headings]
  const rows = await firstRows(table)
  return {
    headings,
    rows: rows.slice(0, SHOWN_ROWS).map((cells) => headings.map((heading) => shown(cells.get(heading)))),
    columns: guessColumns(headings, rows),
  }
}

const shown = (cell = '') =>
  cell.length <= SHOWN_CELL ? cell : `${cell.slice(0, SHOWN_CELL).toWellFormed()}…`
