import type { Tally } from '../../../shared/contract/overview.ts'
import type { Stance } from '../../../shared/model/stance.ts'

/** The parts of a bar, in the order in which they are drawn. */
export const BAR_STANCES: readonly Stance[] = ['claim', 'denial', 'question', 'comment']

/** What one chart shows. */
export interface Chart {
  /** For file names and labels: `speakers`. */
  id: string
  title: string
  /** What a row is: `speaker`. */
  unit: string
  rows: readonly Tally[]
}

export const sumOf = (row: Tally): number => BAR_STANCES.reduce((sum, stance) => sum + row[stance], 0)

/** The longest bar of a chart in statements, at least 1. */
export const longestOf = (rows: readonly Tally[]): number =>
  rows.reduce((most, row) => Math.max(most, sumOf(row)), 1)

/** The parts of a bar in order, each from 0 to 1 of the longest bar. Stances that it lacks are left out. */
export function partsOf(row: Tally, longest: number): { stance: Stance; from: number; size: number }[] {
  let from = 0
  return BAR_STANCES.flatMap((stance) => {
    const size = row[stance] / longest
    const part = { stance, from, size }
    from += size
    return size === 0 ? [] : part
  })
}

/** The chart as rows of a table, its head first. */
export function tableOf({ unit, rows }: Chart): (string | number)[][] {
  return [
    [unit, ...BAR_STANCES, 'all'],
    ...rows.map((row) => [row.label, ...BAR_STANCES.map((stance) => row[stance]), sumOf(row)]),
  ]
}
