import type { QueryClient } from '@tanstack/react-query'
import type { StatementSort } from '../../../shared/contract/statement-table.ts'
import type { Input, Output } from '../../../shared/contract/index.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { StatementFilter } from '../../../shared/model/statement-filter.ts'
import { callKey } from '../../client/hooks.ts'

/** Rows that are asked for at once. */
export const PAGE = 200

export type PageInput = Input<'statements.query'>
export type Page = Output<'statements.query'>

/** Which rows a table shows, and in which order. */
interface Shown {
  filter: StatementFilter
  sort: readonly StatementSort[]
}

export const pageOf = (index: number): number => Math.floor(Math.max(0, index) / PAGE)

export const pageInput = ({ filter, sort }: Shown, page: number): PageInput => ({
  filter,
  sort: [...sort],
  offset: page * PAGE,
  limit: PAGE,
})

/** The ids of the rows from one place to another, whichever comes first, both included; null where a page of them was not looked at, or has changed since. */
export function idsHere(queries: QueryClient, shown: Shown, from: number, to: number): readonly Id[] | null {
  const [first, last] = [Math.min(from, to), Math.max(from, to)]
  const begin = pageOf(first)
  const ids: Id[] = []
  for (let page = begin, total = Infinity; page * PAGE <= Math.min(last, total - 1); page++) {
    const known = queries.getQueryState<Page>(callKey('statements.query', pageInput(shown, page)))
    if (known?.data === undefined || known.isInvalidated) return null
    total = known.data.total
    ids.push(...known.data.rows.map(({ id }) => id))
  }
  return ids.slice(first - begin * PAGE, last - begin * PAGE + 1)
}
