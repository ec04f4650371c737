import type { Ledger } from '../../../shared/contract/desk.ts'

/** A column that is heard on most contested rows but not on these, by their numbers from 1. */
export interface Silence {
  /** Place among the columns, from 0. */
  column: number
  label: string
  rows: { number: number; proposition: string }[]
}

/** Who takes a side on at least half of the contested rows, and where they say nothing. */
export function silences({ columns, rows }: Ledger): Silence[] {
  const contested = rows.map((row, index) => ({ ...row, number: index + 1 })).filter((row) => row.contested)
  return columns.flatMap(({ key, label }, column) => {
    if (key === null) return []
    const quiet = contested.filter(
      ({ cells }) =>
        !cells.some(
          (cell) =>
            cell.column === key && cell.marks.some(({ stance }) => stance === 'claim' || stance === 'denial'),
        ),
    )
    if (quiet.length === 0 || quiet.length * 2 > contested.length) return []
    return [{ column, label, rows: quiet.map(({ number, proposition }) => ({ number, proposition })) }]
  })
}
