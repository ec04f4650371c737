import { useEffect, useRef } from 'react'
import type { ReviewItem } from '../../../shared/contract/versions.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { isHedged, Mark } from '../../ui/mark.tsx'
import { isGrave, reviewWords } from './review-words.ts'

interface ReviewListProps {
  items: readonly ReviewItem[]
  chosen: Id | null
  onChoose(statement: Id): void
}

/** What was not found again: those that wait, then those that were left in their old text. */
export function ReviewList({ items, chosen, onChoose }: ReviewListProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  if (items.length === 0) return null
  return (
    <div
      ref={list}
      className="queue-list"
      role="listbox"
      aria-label="Statements that were not found again"
      tabIndex={0}
      data-region-focus=""
      aria-activedescendant={chosen === null ? undefined : `review-${chosen}`}
    >
      {items.map((item) => {
        const { statement } = item
        return (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list has the keys
          <div
            key={statement.id}
            id={`review-${statement.id}`}
            role="option"
            aria-selected={statement.id === chosen}
            className={statement.anchor === 'orphan' ? 'queue-item done' : 'queue-item'}
            onClick={() => onChoose(statement.id)}
          >
            <span className="queue-mark">
              <Mark stance={statement.stance} hedged={isHedged(statement)} />
            </span>
            <span>
              <span className="queue-quote" dir="auto">
                {statement.quote}
              </span>
              <span className="review-where ellipsis" dir="auto">
                {statement.number} · {statement.title}
              </span>
              <span className={isGrave(item) ? 'review-grave' : 'review-said'}>
                {statement.anchor === 'orphan' ? 'Left in the old text' : reviewWords(item)}
              </span>
            </span>
          </div>
        )
      })}
    </div>
  )
}
