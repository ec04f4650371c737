import type { Ledger, LedgerRow } from '../../../shared/contract/ledger.ts'

/** A column that is heard on most contested rows but not on these, by their numbers from 1. */
export interface Silence {
  /** Place among the columns, from 0. */
  column: number
  label: string
  rows: { number: number; proposition: string }[]
}

/** Who takes a side on at least half of the contested rows, and where they say nothing. */
export function silences({ columns, rows }: Pick<Ledger, 'columns' | 'rows'>): Silence[] {
  const contested = rows.flatMap((row, index) =>
    row.contested ? [{ number: index + 1, proposition: row.proposition, heard: heardIn(row) }] : [],
  )
  return columns.flatMap(({ key, label }, column) => {
    if (key === null) return []
    const quiet = contested.filter(({ heard }) => !heard.has(key))
    if (quiet.length === 0 || quiet.length * 2 > contested.length) return []
    return [{ column, label, rows: quiet.map(({ number, proposition }) => ({ number, proposition })) }]
  })
}

/** The columns that claim or deny: looked through once for each row, since a table may have hundreds of both. */
const heardIn = ({ cells }: LedgerRow): ReadonlySet<string | null> =>
  new Set(
    cells
      .filter(({ marks }) => marks.some(({ stance }) => stance === 'claim' || stance === 'denial'))
      .map(({ column }) => column),
  )
