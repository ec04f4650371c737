import { useQueries } from '@tanstack/react-query'
import type { StatementRow } from '../../../shared/contract/desk.ts'
import type { Input, Output } from '../../../shared/contract/index.ts'
import { callKey, useCall, useClient } from '../../client/hooks.ts'
import { useStatementTable } from '../../state/statement-table.ts'

/** Rows that are asked for at once. */
const PAGE = 200

interface Total {
  /** How many rows the filter shows; undefined before the first answer. */
  total: number | undefined
  error: Error | null
}

/** How many rows there are. The first page comes with it. */
export function useTotal(): Total {
  const input = usePageInput()
  const { data, error } = useCall('statements.query', input(0), { keepPrevious: true })
  return { total: data?.total, error }
}

/** The rows from `first` to `last`, as far as they are there: whole pages around them are asked for. */
export function useRows(first: number, last: number): (index: number) => StatementRow | undefined {
  const client = useClient()
  const input = usePageInput()
  const pages = pagesOf(first, last)
  const answers = useQueries({
    queries: pages.map((page) => ({
      queryKey: callKey('statements.query', input(page)),
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        client.call('statements.query', input(page), { signal }),
      // Until another order or filter is answered, the old rows of the same places stay: nothing flashes.
      placeholderData: (before: Answer | undefined, query?: { queryKey: readonly [string, PageInput] }) =>
        query?.queryKey[1].offset === page * PAGE ? before : undefined,
    })),
  })
  const byPage = new Map(pages.map((page, index) => [page, answers[index]?.data?.rows]))
  return (index) => byPage.get(Math.floor(index / PAGE))?.[index % PAGE]
}

type PageInput = Input<'statements.query'>
type Answer = Output<'statements.query'>

function usePageInput(): (page: number) => PageInput {
  const filter = useStatementTable((table) => table.filter)
  const sort = useStatementTable((table) => table.sort)
  return (page) => ({ filter, sort: [...sort], offset: page * PAGE, limit: PAGE })
}

/** The numbers of the pages that hold the rows from `first` to `last`. */
export function pagesOf(first: number, last: number): number[] {
  const from = Math.floor(Math.max(0, first) / PAGE)
  const to = Math.max(from, Math.floor(last / PAGE))
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
