import { useMemo, useRef } from 'react'
import { useCall } from '../../client/hooks.ts'
import type { TextSurfaceHandle } from '../../reader/text-surface-handle.ts'
import { useCommands, type Command } from '../../state/commands.ts'
import { tell } from '../../state/notices.ts'
import { useReview } from '../../state/review.ts'
import { Button } from '../../ui/button.tsx'
import { useBareKeys } from '../suggestions/use-bare-keys.ts'
import '../suggestions/queue.css'
import '../suggestions/suggestions.css'
import '../../parallels/parallels.css'
import { FailedImports } from './failed-imports.tsx'
import { OtherReviews } from './other-reviews.tsx'
import { ReviewCompared } from './review-compared.tsx'
import { ReviewEmpty } from './review-empty.tsx'
import { ReviewList } from './review-list.tsx'
import { ReviewText } from './review-text.tsx'
import { failedWith, itemsWith } from './items-with.ts'
import { ReviewFilter } from './review-filter.tsx'
import { isOnlyPrint } from './review-words.ts'
import { useReviewActions } from './use-review-actions.ts'
import { useReviewItems } from './use-review-items.ts'
import { grouped } from '../../ui/counted.ts'
import './review.css'

/** Statements that were not found again letter for letter: only a person says where they stand now. */
export function ReviewView() {
  const found = useReviewItems()
  const { chosen, words, choose } = useReview()
  const box = useRef<HTMLInputElement>(null)
  const side = useRef<HTMLElement>(null)
  const surface = useRef<TextSurfaceHandle>(null)
  const actions = useReviewActions()
  const failed = useCall('review.failed', {}, { keepPrevious: true }).data ?? NONE
  const items = found?.items ?? NONE
  const all = useMemo(() => itemsWith(items, words), [items, words])
  const isWhole = found !== null && items.length >= found.total
  const place = all.findIndex(({ statement }) => statement.id === chosen)
  const at = Math.max(0, place)
  // Who comes for one statement waits until it is found, and is not shown another meanwhile.
  const item = place < 0 && chosen !== null && !isWhole ? undefined : all[at]
  const text = useCall(
    'documents.text',
    { id: item?.statement.document ?? '' },
    { enabled: item !== undefined },
  ).data
  const act = useMemo(() => {
    const walk = (step: 1 | -1) =>
      choose(all[(at + step + all.length) % Math.max(1, all.length)]?.statement.id ?? null)
    /** The next one comes into sight when this one goes. */
    const settle = (work: Promise<unknown>) => {
      choose((all[at + 1] ?? all[at - 1])?.statement.id ?? null)
      void work
    }
    return {
      walk,
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
  }, [actions, all, at, item, choose])
  useCommands(
    useMemo<readonly Command[]>(() => {
      const when = () => (item ? null : 'Nothing waits for review')
      const some = () => (all.some(isOnlyPrint) ? null : 'No statement of which only the print differs')
      return [
        { id: 'review.filter', run: () => box.current?.select() },
        { id: 'review.keep', when, run: act.keep },
        { id: 'review.choose', when, run: act.hand },
        { id: 'review.print', when: some, run: act.print },
      ]
    }, [item, all, act]),
  )
  useBareKeys({
    Enter: act.accept,
    ' ': () => act.walk(1),
    ArrowDown: () => act.walk(1),
    ArrowUp: () => act.walk(-1),
  })
  const waiting = useCall('review.count', {}).data?.waiting
  const printed = all.filter(isOnlyPrint).length

  return (
    <main className="view suggestions review">
      <h1 className="visually-hidden">Review</h1>
      <aside ref={side} className="side queue" aria-label="Not found again" data-region="review">
        <header className="queue-head">
          <h2 className="row">
            Not found again
            <span className="muted small" role="status">
              {found === null || isWhole
                ? waiting !== undefined && grouped(waiting)
                : `${found.items.length} of ${found.total} looked for`}
            </span>
          </h2>
          <p className="small muted">
            These quotes do not stand in the current text of their document letter for letter.
          </p>
          {printed > 1 && (
            <Button command="review.print" onClick={act.print}>
              Accept {printed} of which only the print differs
            </Button>
          )}
        </header>
        {items.length + failed.length > 0 && (
          <ReviewFilter boxRef={box} onLeave={() => focusList(side.current)} />
        )}
        <ReviewList items={all} chosen={item?.statement.id ?? null} onChoose={choose} />
        <FailedImports failed={failedWith(failed, words)} />
        <OtherReviews />
      </aside>
      {item === undefined ? (
        <ReviewEmpty isKnown={isWhole} isFiltered={words.trim() !== '' && items.length > 0} />
      ) : (
        <section className="review-desk" aria-label="Then and now" data-region="compared">
          <ReviewCompared item={item} text={text} />
          <div className="review-text" data-region="text">
            {text && <ReviewText key={text.version} {...{ surface, item, text }} />}
          </div>
          <div className="decide-bar" role="group" aria-label="Decide">
            <Button look="primary" large keys="Enter" disabled={item.candidate === null} onClick={act.accept}>
              Put it there
            </Button>
            <Button large command="review.choose" onClick={act.hand}>
              Use the selected words
            </Button>
            <Button large command="review.keep" onClick={act.keep}>
              {item.statement.anchor === 'orphan' ? 'Ask again' : 'Leave in the old text'}
            </Button>
            <Button look="plain" large keys="Space" onClick={() => act.walk(1)}>
              Later
            </Button>
          </div>
        </section>
      )}
    </main>
  )
}

const NONE = [] as const

const focusList = (side: HTMLElement | null) => side?.querySelector<HTMLElement>('[role="listbox"]')?.focus()
