import { X } from 'lucide-react'
import type { ParallelDifference } from '../../shared/contract/parallels.ts'
import { useCall } from '../client/hooks.ts'
import { useChosenParallel } from '../state/parallels.ts'
import { usePanes } from '../state/panes.ts'
import { CommandKeys } from '../ui/command-keys.tsx'
import { dateWords } from '../ui/dates.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { changeName, differenceWords, gravestFirst, NOTHING, saidWords } from './change-words.ts'
import { centreParallel, openInNextPane } from './go-to-parallel.ts'
import { MarkedWords } from './marked-words.tsx'
import './parallels.css'

/** The two texts of the chosen parallel, word against word, and in words what differs. */
export function ParallelStrip() {
  const { chosen, choose } = useChosenParallel()
  const difference = useCall('parallels.difference', { id: chosen ?? 0 }, { enabled: chosen !== null })
  if (chosen === null) return null
  if (difference.error)
    return (
      <section className="parallel-strip" aria-label="Parallel passage">
        <p role="status" className="muted">
          These texts were compared anew, and the passage is another one now. Choose it in the text again.
        </p>
        <IconButton icon={X} label="Close" onClick={() => choose(null)} />
      </section>
    )
  return difference.data ? <Comparison difference={difference.data} onClose={() => choose(null)} /> : null
}

function Comparison({ difference, onClose }: { difference: ParallelDifference; onClose(): void }) {
  const { id, kind, left, right, changes } = difference
  const order = usePanes(({ panes }) => panes.map(({ document }) => document).join())
  const isTurned = isBefore(order.split(','), right.document, left.document)
  const sides = isTurned ? [right, left] : [left, right]
  return (
    <section className="parallel-strip" aria-label="Parallel passage" data-region="parallel">
      <header>
        <h2>Parallel passage</h2>
        <p className="muted grow" role="status">
          {differenceWords(kind, changes)}
        </p>
        <span className="strip-keys">
          repeats <CommandKeys id="parallel.repeats" /> contradicts <CommandKeys id="parallel.contradicts" />{' '}
          same origin <CommandKeys id="parallel.origin" /> next <CommandKeys id="parallel.next" />
        </span>
        <IconButton icon={X} label="Close the comparison" onClick={onClose} />
      </header>
      <div className="strip-sides">
        {sides.map((side) => (
          <Side
            key={side.document}
            side={side}
            marked={changes.map((change) => (side === left ? change.left : change.right))}
            onGo={() =>
              order.split(',').includes(side.document)
                ? centreParallel(id, [left, right])
                : openInNextPane(side, id)
            }
          />
        ))}
      </div>
      {changes.length > 0 && <Changes difference={difference} isTurned={isTurned} />}
    </section>
  )
}

/** True where both are open and the first stands to the left of the second. */
const isBefore = (order: readonly string[], one: string, other: string): boolean =>
  order.includes(one) && (!order.includes(other) || order.indexOf(one) < order.indexOf(other))

interface SideProps {
  side: ParallelDifference['left']
  marked: readonly { start: number; end: number }[]
  onGo(): void
}

function Side({ side, marked, onGo }: SideProps) {
  const { title, outlet, published, text, start } = side
  return (
    <div>
      <button type="button" className="strip-source muted small ellipsis" title={title} onClick={onGo}>
        {[outlet ?? title, published && dateWords(published)].filter(Boolean).join(' · ')}
      </button>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long passage is scrolled by keys */}
      <blockquote dir="auto" tabIndex={0} aria-label={`As printed in ${outlet ?? title}`}>
        <MarkedWords {...{ text, start, marked }} />
      </blockquote>
    </div>
  )
}

/** Changes that are named one by one. */
const NAMED = 12

function Changes({ difference, isTurned }: { difference: ParallelDifference; isTurned: boolean }) {
  const { changes, left, right } = difference
  return (
    <ul className="strip-changes" aria-label="What differs">
      {gravestFirst(changes)
        .slice(0, NAMED)
        .map((change) => {
          const here = wordsAt(left, change.left)
          const there = wordsAt(right, change.right)
          const words = [here, there].filter((side) => change.alone === null || side !== NOTHING)
          return (
            <li key={`${change.left.start} ${change.right.start}`} data-change={change.kind}>
              <b>{changeName(change, isTurned ? 'right' : 'left', words.length > 1)}</b>{' '}
              {(isTurned ? words.toReversed() : words).join(' → ')}
            </li>
          )
        })}
      {changes.length > NAMED && <li className="muted">and {changes.length - NAMED} more</li>}
    </ul>
  )
}

function wordsAt({ text, start }: ParallelDifference['left'], span: { start: number; end: number }): string {
  return saidWords(text.slice(span.start - start, span.end - start).trim())
}
