import { useMemo, useRef, type RefObject } from 'react'
import { useCall } from '../../client/hooks.ts'
import type { TextSurfaceHandle } from '../../reader/text-surface-handle.ts'
import { useCommands, type Command } from '../../state/commands.ts'
import { useReview } from '../../state/review.ts'
import { useBareKeys } from '../suggestions/use-bare-keys.ts'
import '../suggestions/queue.css'
import '../suggestions/suggestions.css'
import '../../parallels/parallels.css'
import { DecideBar } from './decide-bar.tsx'
import { FailedImports } from './failed-imports.tsx'
import { failedWith } from './items-with.ts'
import { OtherReviews } from './other-reviews.tsx'
import { ReviewCompared } from './review-compared.tsx'
import { ReviewEmpty } from './review-empty.tsx'
import { ReviewFilter } from './review-filter.tsx'
import { ReviewHead } from './review-head.tsx'
import { ReviewList } from './review-list.tsx'
import { ReviewText } from './review-text.tsx'
import { isOnlyPrint } from './review-words.ts'
import { useReviewDesk } from './use-review-desk.ts'
import { useReviewMoves, type ReviewMoves } from './use-review-moves.ts'
import './review.css'

/** Statements that were not found again letter for letter: only a person says where they stand now. */
export function ReviewView() {
  const { found, isWhole, all, at, item } = useReviewDesk()
  const { words, choose } = useReview()
  const box = useRef<HTMLInputElement>(null)
  const side = useRef<HTMLElement>(null)
  const surface = useRef<TextSurfaceHandle>(null)
  const moves = useReviewMoves({ all, at, item, surface })
  const printed = all.filter(isOnlyPrint).length
  useReviewKeys({ moves, box, isThere: item !== undefined, canPrint: printed > 0 })
  const failed = useCall('review.failed', {}, { keepPrevious: true }).data ?? NONE
  const waiting = found?.items.length ?? 0
  const text = useCall(
    'documents.text',
    { id: item?.statement.document ?? '' },
    { enabled: item !== undefined },
  ).data

  return (
    <main className="view suggestions review">
      <h1 className="visually-hidden">Review</h1>
      <aside ref={side} className="side queue" aria-label="Not found again" data-region="review">
        <ReviewHead looked={isWhole ? null : found} printed={printed} onPrint={moves.print} />
        {waiting + failed.length > 0 && <ReviewFilter boxRef={box} onLeave={() => focusList(side.current)} />}
        <ReviewList items={all} chosen={item?.statement.id ?? null} onChoose={choose} />
        <FailedImports failed={failedWith(failed, words)} />
        <OtherReviews />
      </aside>
      {item === undefined ? (
        <ReviewEmpty isKnown={isWhole} isFiltered={words.trim() !== '' && waiting > 0} />
      ) : (
        <section className="review-desk" aria-label="Then and now" data-region="compared">
          <ReviewCompared item={item} text={text} />
          <div className="review-text" data-region="text">
            {text && <ReviewText key={text.version} {...{ surface, item, text }} />}
          </div>
          <DecideBar item={item} moves={moves} />
        </section>
      )}
    </main>
  )
}

interface ReviewKeys {
  moves: ReviewMoves
  box: RefObject<HTMLInputElement | null>
  isThere: boolean
  canPrint: boolean
}

function useReviewKeys({ moves, box, isThere, canPrint }: ReviewKeys): void {
  useCommands(
    useMemo<readonly Command[]>(() => {
      const when = () => (isThere ? null : 'Nothing waits for review')
      const some = () => (canPrint ? null : 'No statement of which only the print differs')
      return [
        { id: 'review.filter', run: () => box.current?.select() },
        { id: 'review.keep', when, run: moves.keep },
        { id: 'review.choose', when, run: moves.hand },
        { id: 'review.print', when: some, run: moves.print },
      ]
    }, [moves, box, isThere, canPrint]),
  )
  useBareKeys({
    Enter: moves.accept,
    ' ': () => moves.walk(1),
    ArrowDown: () => moves.walk(1),
    ArrowUp: () => moves.walk(-1),
  })
}

const NONE = [] as const

const focusList = (side: HTMLElement | null) => side?.querySelector<HTMLElement>('[role="listbox"]')?.focus()
