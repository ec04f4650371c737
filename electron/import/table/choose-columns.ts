import { headingsKey, type ChosenColumns, type TableColumns } from '../../../shared/model/table-columns.ts'
import { Refusal } from '../refusal.ts'
import { refusalFor } from '../refusal-for.ts'
import { guessColumns } from './guess-columns.ts'
import type { Table, TableRow } from './table.ts'

/** Rows by which columns are told. */
const LOOKED_AT = 20

/**
 * The columns of a table as a person chose them for its headings; what was said of every table goes before the guess. Throws a `Refusal`
 * where the text is in none.
 */
export async function chooseColumns(table: Table, chosen: readonly TableColumns[]): Promise<ChosenColumns> {
  const { headings } = table
  const key = headingsKey(headings)
  const own = chosen.find((each) => each.headings !== null && headingsKey(each.headings) === key)
  if (own?.columns.text !== undefined) return own.columns
  const general = chosen.find((each) => each.headings === null)?.columns ?? {}
  const missing = Object.values(general).find((heading) => !headings.includes(heading))
  if (missing !== undefined) throw noColumns(`It has no column “${missing}”.`, headings)
  const columns = { ...guessColumns(headings, await firstRows(table)), ...general }
  if (columns.text === undefined) throw noColumns('None of its columns reads like articles.', headings)
  return columns
}

/** The cells of the first rows that can be read. */
export async function firstRows(table: Table, most = LOOKED_AT): Promise<ReadonlyMap<string, string>[]> {
  const rows: ReadonlyMap<string, string>[] = []
  try {
    for await (const row of table.rows) {
      rows.push(...cellsOf(row))
      if (rows.length >= most) break
    }
  } catch (error) {
    if (!refusalFor(error)) throw error
  }
  return rows
}

const cellsOf = (row: TableRow) => (row.kind === 'row' ? [row.cells] : [])

function noColumns(what: string, headings: readonly string[]): Refusal {
  const shown = headings.slice(0, 20).join(', ') + (headings.length > 20 ? ', …' : '')
  return new Refusal(
    'no-columns',
    `${what} Its columns are: ${shown}. Import it by itself and choose them, or on the command line by --map text=COLUMN.`,
  )
}
