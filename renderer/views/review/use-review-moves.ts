import { useMemo, type RefObject } from 'react'
import type { ReviewItem } from '../../../shared/contract/versions.ts'
import type { TextSurfaceHandle } from '../../reader/text-surface-handle.ts'
import { tell } from '../../state/notices.ts'
import { useReview } from '../../state/review.ts'
import { isOnlyPrint } from './review-words.ts'
import { useReviewActions } from './use-review-actions.ts'

export interface ReviewMoves {
  walk(step: 1 | -1): void
  /** Puts it where the program has found its words. */
  accept(): void
  keep(): void
  /** Puts it on the words that are selected in the text. */
  hand(): void
  /** Accepts all of which only the print differs. */
  print(): void
}

interface Desk {
  all: readonly ReviewItem[]
  at: number
  item: ReviewItem | undefined
  surface: RefObject<TextSurfaceHandle | null>
}

/** What can be done with the one that is shown. */
export function useReviewMoves({ all, at, item, surface }: Desk): ReviewMoves {
  const choose = useReview((review) => review.choose)
  const actions = useReviewActions()
  return useMemo(() => {
    /** The next one comes into sight when this one goes. */
    const settle = (work: Promise<unknown>) => {
      choose((all[at + 1] ?? all[at - 1])?.statement.id ?? null)
      void work
    }
    return {
      walk: (step) => choose(all[(at + step + all.length) % Math.max(1, all.length)]?.statement.id ?? null),
      accept: () => item?.candidate && settle(actions.accept([item])),
      keep: () => item && settle(actions.keep(item)),
      hand: () => {
        const words = surface.current?.selection()
        if (item && words && words.end > words.start) return settle(actions.place(item, words))
        surface.current?.focus()
        tell('Select its words in the text, then press the key again')
      },
      print: () => void actions.accept(all.filter(isOnlyPrint)),
    }
  }, [actions, all, at, item, choose, surface])
}
