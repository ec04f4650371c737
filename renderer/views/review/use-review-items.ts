import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { ReviewItem } from '../../../shared/contract/versions.ts'
import { callKey, useClient } from '../../client/hooks.ts'

/** What is known of the list so far: null before its first page. `total`: of all that wait or were left. */
export interface ReviewItems {
  readonly items: readonly ReviewItem[]
  readonly total: number
}

/** Everything in Review, a page at a time: in long texts it takes seconds to find them all, and the first can be decided meanwhile. */
export function useReviewItems(): ReviewItems | null {
  const client = useClient()
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = useInfiniteQuery({
    queryKey: callKey('review.list', {}),
    queryFn: ({ pageParam, signal }) => client.call('review.list', { offset: pageParam }, { signal }),
    initialPageParam: 0,
    getNextPageParam: (last, _, offset) => {
      const next = offset + last.items.length
      return last.items.length > 0 && next < last.total ? next : undefined
    },
  })
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage()
  }, [hasNextPage, isFetching, isError, fetchNextPage])
  return useMemo(() => {
    const last = data?.pages.at(-1)
    return last === undefined
      ? null
      : { items: data?.pages.flatMap(({ items }) => items) ?? [], total: last.total }
  }, [data])
}
