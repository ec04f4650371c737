import type { Ledger } from '../../../shared/contract/ledger.ts'

/** Neighbouring columns of one side. `first` is the place of the first one, from 0. */
export interface ColumnGroup {
  label: string
  first: number
  count: number
}

/** The runs of columns with one group, such as the side of speakers; none where no column has a group. */
export function columnGroups(columns: Ledger['columns']): ColumnGroup[] {
  if (columns.every(({ group }) => group === '')) return []
  const groups: ColumnGroup[] = []
  columns.forEach(({ group: label }, first) => {
    const last = groups.at(-1)
    if (last !== undefined && last.label === label) last.count++
    else groups.push({ label, first, count: 1 })
  })
  return groups
}
