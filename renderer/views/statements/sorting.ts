import type { StatementSort } from '../../../shared/contract/statement-table.ts'

type By = StatementSort['by']

/**
 * The order after a click on a column: upwards, then downwards, then not by it at all. With `also` the other columns go on to
 * count, in the order in which they were clicked.
 */
export function sortedBy(sort: readonly StatementSort[], by: By, also: boolean): readonly StatementSort[] {
  const before = sort.find((one) => one.by === by)
  const next = before === undefined ? [{ by, down: false }] : before.down ? [] : [{ by, down: true }]
  if (!also) return next
  if (before === undefined) return [...sort, ...next].slice(0, MOST)
  return sort.flatMap((one) => (one.by === by ? next : [one]))
}

/** As many columns as the workbench sorts by. */
const MOST = 4

/** How a column stands in the order, as `aria-sort` says it. */
export function directionOf(sort: readonly StatementSort[], by: By): 'ascending' | 'descending' | 'none' {
  const found = sort.find((one) => one.by === by)
  if (found === undefined) return 'none'
  return found.down ? 'descending' : 'ascending'
}
