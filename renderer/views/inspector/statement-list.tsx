import { memo, useMemo, useRef, type KeyboardEvent } from 'react'
import type { Id } from '../../../shared/model/identity.ts'
import type { Statement } from '../../../shared/model/statement.ts'
import { useCall } from '../../client/hooks.ts'
import { showInReview } from '../../state/review.ts'
import { usePanes } from '../../state/panes.ts'
import { showStatements } from '../../state/statement-table.ts'
import { Button } from '../../ui/button.tsx'
import { CommandKeys } from '../../ui/command-keys.tsx'
import { isHedged, Mark } from '../../ui/mark.tsx'
import { Unfound } from '../../ui/unfound.tsx'

interface StatementListProps {
  statements: readonly Statement[]
  current: Id | null
}

/** Statements that the list puts in the page; the text shows the others. */
const MOST = 300

/** The statements of a document in words: for a screen reader what the painted marks are for the eye. */
export const StatementList = memo(function StatementList({ statements, current }: StatementListProps) {
  const speakers = useCall('speakers.list', {}).data ?? []
  const list = useRef<HTMLUListElement>(null)
  const ordered = useMemo(
    () => statements.toSorted((a, b) => a.start - b.start || b.end - a.end),
    [statements],
  )
  const nameOf = (id: Id | null) => speakers.find((speaker) => speaker.id === id)?.name

  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const buttons = Array.from(list.current?.querySelectorAll('button') ?? [])
    const here = buttons.findIndex((button) => button === globalThis.document.activeElement)
    buttons[Math.max(0, Math.min(buttons.length - 1, here + step))]?.focus()
  }
  const choose = ({ id, document, start, end, anchor }: Statement) => {
    if (anchor !== 'sure') return showInReview(id)
    usePanes.getState().goTo(document, { start, end })
    usePanes.getState().setCurrent(id)
  }

  return (
    <section aria-labelledby="statements-here">
      <h3 className="caption" id="statements-here">
        Statements here
      </h3>
      {ordered.length === 0 && (
        <p className="small muted">
          None yet. Select words in the text, then <CommandKeys id="mark.claim" /> claim or{' '}
          <CommandKeys id="mark.denial" /> denial.
        </p>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows walk its buttons */}
      <ul className="statement-list" ref={list} onKeyDown={walk}>
        {ordered.slice(0, MOST).map((statement) => (
          <li key={statement.id}>
            <button type="button" aria-current={statement.id === current} onClick={() => choose(statement)}>
              <Mark stance={statement.stance} hedged={isHedged(statement)} size={9} />
              <span className="small">
                <span dir="auto">“{shorten(statement.quote)}”</span>{' '}
                <span className="muted">{nameOf(statement.speaker)}</span>
                <Unfound count={Number(statement.anchor !== 'sure')} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {ordered.length > MOST && (
        <p className="small muted">
          and {(ordered.length - MOST).toLocaleString('en')} more in the text{' '}
          <Button
            onClick={() => showStatements({ documents: ordered.slice(0, 1).map((one) => one.document) })}
          >
            All in the table
          </Button>
        </p>
      )}
    </section>
  )
})

/** The first words of a quote, without the quotation marks that the list puts around it. */
function shorten(quote: string): string {
  const words = quote.replace(/\s+/g, ' ').replace(/^[“"«„]|[”"»,.;]+$/g, '')
  return words.length > 90 ? `${words.slice(0, 88).replace(/\s\S*$/, '')} …` : words
}
