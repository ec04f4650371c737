import { useEffect, useRef } from 'react'
import { isHedged, Mark } from '../../ui/mark.tsx'
import type { PairSide, PairToShow } from './pair-to-show.ts'

interface PairListProps {
  label: string
  pairs: readonly PairToShow[]
  /** The place of the chosen one. */
  at: number
  onChoose(place: number): void
}

/** The pairs, the surest first. */
export function PairList({ label, pairs, at, onChoose }: PairListProps) {
  const list = useRef<HTMLDivElement>(null)
  const chosen = pairs[at]?.key
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  if (pairs.length === 0) return null
  return (
    <div
      ref={list}
      className="queue-list"
      role="listbox"
      aria-label={label}
      tabIndex={0}
      data-region-focus=""
      aria-activedescendant={`pair-${at}`}
    >
      {pairs.map((pair, place) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list has the keys
        <div
          key={pair.key}
          id={`pair-${place}`}
          role="option"
          aria-selected={place === at}
          className="queue-item pair-item"
          onClick={() => onChoose(place)}
        >
          <Side side={pair.left} />
          <Side side={pair.right} />
        </div>
      ))}
    </div>
  )
}

function Side({ side }: { side: PairSide }) {
  const { name, quote, stance, isGuess } = side
  return (
    <>
      <span className={isGuess ? 'queue-mark' : 'pair-mark'}>
        {stance !== null && <Mark stance={stance} hedged={isHedged(side)} />}
      </span>
      <span>
        {stance !== null && (
          <span className="queue-quote" dir="auto">
            {quote}
          </span>
        )}
        <span className="queue-who ellipsis" dir="auto">
          {name}
        </span>
      </span>
    </>
  )
}
