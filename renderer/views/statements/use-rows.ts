import { useQuery } from '@tanstack/react-query'
import type { StatementRow } from '../../../shared/contract/statement-table.ts'
import { callKey, useCall, useClient } from '../../client/hooks.ts'
import { useStatementTable } from '../../state/statement-table.ts'
import { PAGE, pageInput, pageOf, type Page, type PageInput } from './row-pages.ts'

interface Total {
  /** How many rows the filter shows; undefined before the first answer. */
  total: number | undefined
  /** True while the rows shown are those of an older filter or order. */
  isOlder: boolean
  error: Error | null
}

/** How many rows there are. The first page comes with it. */
export function useTotal(): Total {
  const input = usePageInput()
  const { data, isPlaceholderData, error } = useCall('statements.query', input(0), { keepPrevious: true })
  return { total: data?.total, isOlder: isPlaceholderData, error }
}

/** The rows from `first` to `last`, as far as they are there. A screen is less than a page, so it meets two pages at most. */
export function useRows(first: number, last: number): (index: number) => StatementRow | undefined {
  const [upper, lower] = [pageOf(first), pageOf(last)]
  const pages = new Map([
    [upper, usePage(upper)],
    [lower, usePage(lower)],
  ])
  return (index) => pages.get(pageOf(index))?.[index % PAGE]
}

/** Until another order or filter is answered, the old rows of the same places stay: nothing flashes. */
function usePage(page: number): readonly StatementRow[] | undefined {
  const client = useClient()
  const input = usePageInput()(page)
  const answer = useQuery<Page, Error, Page, readonly ['statements.query', PageInput]>({
    queryKey: callKey('statements.query', input),
    queryFn: ({ signal }) => client.call('statements.query', input, { signal }),
    placeholderData: (before, query) => (query?.queryKey[1].offset === input.offset ? before : undefined),
  })
  return answer.data?.rows
}

function usePageInput(): (page: number) => PageInput {
  const filter = useStatementTable((table) => table.filter)
  const sort = useStatementTable((table) => table.sort)
  return (page) => pageInput({ filter, sort }, page)
}
