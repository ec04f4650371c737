import type { HistoryStep } from '../../../shared/contract/workspace.ts'
import { useCall } from '../../client/hooks.ts'

/** Steps that are asked for at once. */
const PAGE = 100

/** How many steps have these words; undefined before the first answer. */
export function useTotal(words: string): number | undefined {
  return usePage(words, 0)?.total
}

/** The steps from `first` to `last`, as far as they are there. A list is shorter than a page, so it meets two pages at most. */
export function useSteps(
  words: string,
  first: number,
  last: number,
): (index: number) => HistoryStep | undefined {
  const [upper, lower] = [pageOf(first), pageOf(last)]
  const pages = new Map([
    [upper, usePage(words, upper)],
    [lower, usePage(words, lower)],
  ])
  return (index) => pages.get(pageOf(index))?.steps[index % PAGE]
}

const pageOf = (index: number): number => Math.floor(Math.max(0, index) / PAGE)

function usePage(words: string, page: number) {
  return useCall('history.list', { words, offset: page * PAGE, limit: PAGE }, { keepPrevious: page === 0 })
    .data
}
