import { useMemo } from 'react'
import type { ReviewItem } from '../../../shared/contract/versions.ts'
import { useReview } from '../../state/review.ts'
import { itemsWith } from './items-with.ts'
import { useReviewItems, type ReviewItems } from './use-review-items.ts'

/** What waits, what of it has the words typed, and which one is shown. */
interface ReviewDesk {
  /** How many were looked for, of how many; null before the first are there. */
  readonly found: ReviewItems | null
  readonly isWhole: boolean
  readonly all: readonly ReviewItem[]
  /** The place of the one that is shown. */
  readonly at: number
  readonly item: ReviewItem | undefined
}

export function useReviewDesk(): ReviewDesk {
  const found = useReviewItems()
  const { chosen, words } = useReview()
  const items = found?.items ?? NONE
  const all = useMemo(() => itemsWith(items, words), [items, words])
  const isWhole = found !== null && items.length >= found.total
  const place = all.findIndex(({ statement }) => statement.id === chosen)
  const at = Math.max(0, place)
  // Who comes for one statement waits until it is found, and is not shown another meanwhile.
  const item = place < 0 && chosen !== null && !isWhole ? undefined : all[at]
  return { found, isWhole, all, at, item }
}

const NONE = [] as const
