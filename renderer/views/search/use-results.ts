import { useQuery, type QueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Input, Output } from '../../../shared/contract/index.ts'
import type { SearchHit, SearchResult } from '../../../shared/contract/search.ts'
import type { Client } from '../../client/client.ts'
import { callKey, useCall, useClient } from '../../client/hooks.ts'
import { useSearch } from '../../state/search.ts'

/** Milliseconds after the last letter before a query is asked. */
const QUIET = 150
/** Hits that are asked for at once. */
const PAGE = 50

export interface Results {
  /** The last results that could be had, with their first page; a query with a mistake leaves them standing. */
  result: SearchResult | null
  /** The query of these results. */
  answered: string
  problem: SearchResult['problem']
  error: Error | null
  /** The query that was asked last. */
  asked: string
  /** True until it is answered. */
  isWaiting: boolean
}

/** The answer to what is in the box, a moment after the person stopped typing. */
export function useResults(): Results {
  const query = useSearch((search) => search.query)
  const asked = useSettled(query)
  const isEmpty = asked.trim() === ''
  const answer = useCall('search.query', pageOf(asked, 0), { enabled: !isEmpty, keepPrevious: true })
  const [good, setGood] = useState<{ result: SearchResult; answered: string } | null>(null)
  const latest = answer.data
  const isFresh = latest !== undefined && !answer.isPlaceholderData && latest.problem === null
  if (isFresh && latest !== good?.result) setGood({ result: latest, answered: asked })
  return {
    result: isEmpty ? null : (good?.result ?? null),
    answered: good?.answered ?? '',
    problem: isEmpty ? null : (latest?.problem ?? null),
    error: answer.error,
    asked,
    isWaiting: !isEmpty && answer.error === null && (latest === undefined || answer.isPlaceholderData),
  }
}

/** The hits from `first` to `last`, as far as they are there. A screen is less than a page, so it meets two pages at most. */
export function useHits(
  query: string,
  first: number,
  last: number,
): (index: number) => SearchHit | undefined {
  const [upper, lower] = [offsetOf(first), offsetOf(last)]
  const pages = new Map([
    [upper, usePage(query, upper)],
    [lower, usePage(query, lower)],
  ])
  return (index) => pages.get(offsetOf(index))?.[index % PAGE]
}

/** One hit, asked for if it is not there yet; undefined past the last. */
export async function fetchHit(
  queries: QueryClient,
  client: Client,
  query: string,
  index: number,
): Promise<SearchHit | undefined> {
  const input = pageOf(query, offsetOf(index))
  const page = await queries.fetchQuery<Output<'search.query'>>({
    queryKey: callKey('search.query', input),
    queryFn: ({ signal }) => client.call('search.query', input, { signal }),
  })
  return page.hits[index % PAGE]
}

const offsetOf = (index: number): number => Math.floor(Math.max(0, index) / PAGE) * PAGE

const pageOf = (query: string, offset: number): Input<'search.query'> => ({ query, limit: PAGE, offset })

function usePage(query: string, offset: number): readonly SearchHit[] | undefined {
  const client = useClient()
  const input = pageOf(query, offset)
  return useQuery<Output<'search.query'>>({
    queryKey: callKey('search.query', input),
    queryFn: ({ signal }) => client.call('search.query', input, { signal }),
    enabled: query.trim() !== '',
  }).data?.hits
}

function useSettled(query: string): string {
  const [settled, setSettled] = useState(query)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(query), QUIET)
    return () => clearTimeout(timer)
  }, [query])
  return settled
}
