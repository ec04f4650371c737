import { memo, useMemo, useRef, type KeyboardEvent } from 'react'
import type { Id } from '../../../shared/model/identity.ts'
import type { Statement } from '../../../shared/model/statement.ts'
import { useCall } from '../../client/hooks.ts'
import { showStatements } from '../../state/statement-table.ts'
import { Button } from '../../ui/button.tsx'
import { CommandKeys } from '../../ui/command-keys.tsx'
import { ListFilter } from '../../ui/list-filter.tsx'
import { useListFilter } from '../../ui/use-list-filter.ts'
import { StatementItem } from './statement-item.tsx'
import { grouped } from '../../ui/counted.ts'

interface StatementListProps {
  statements: readonly Statement[]
  current: Id | null
}

/** Statements that the list puts in the page; the text shows the others. */
const MOST = 300

/** Statements that are seen without scrolling far: more than these can be narrowed by words. */
const SEEN = 12

/** Of very many those around the chosen one. They move on by half a list, so that walking does not draw the list anew at each step. */
function firstShown(chosen: number, count: number): number {
  const before = Math.floor(chosen / (MOST / 2)) * (MOST / 2) - MOST / 4
  return Math.max(0, Math.min(before, count - MOST))
}

/** The statements of a document in words: for a screen reader what the painted marks are for the eye. */
export const StatementList = memo(function StatementList({ statements, current }: StatementListProps) {
  const speakers = useCall('speakers.list', {}).data ?? []
  const list = useRef<HTMLUListElement>(null)
  const nameOf = (id: Id | null) => speakers.find((speaker) => speaker.id === id)?.name
  const inText = useMemo(
    () => statements.toSorted((a, b) => a.start - b.start || b.end - a.end),
    [statements],
  )
  const { found: ordered, filter } = useListFilter(
    inText,
    ({ quote, speaker }) => `${quote} ${nameOf(speaker) ?? ''}`,
  )
  const chosen = ordered.findIndex(({ id }) => id === current)
  const first = firstShown(chosen, ordered.length)

  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const buttons = Array.from(list.current?.querySelectorAll('button') ?? [])
    const here = buttons.findIndex((button) => button === globalThis.document.activeElement)
    buttons[Math.max(0, Math.min(buttons.length - 1, here + step))]?.focus()
  }

  return (
    <section aria-labelledby="statements-here">
      <h3 className="caption" id="statements-here">
        Statements here
      </h3>
      <ListFilter what="statements here" few={SEEN} {...filter} />
      {inText.length === 0 && (
        <p className="small muted">
          None yet. Select words in the text, then <CommandKeys id="mark.claim" /> claim or{' '}
          <CommandKeys id="mark.denial" /> denial.
        </p>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows walk its buttons */}
      <ul className="statement-list" ref={list} onKeyDown={walk}>
        {ordered.slice(first, first + MOST).map((statement) => (
          <StatementItem
            key={statement.id}
            statement={statement}
            speaker={nameOf(statement.speaker)}
            isCurrent={statement.id === current}
          />
        ))}
      </ul>
      {ordered.length > MOST && (
        <p className="small muted">
          and {grouped(ordered.length - MOST)} more in the text{' '}
          <Button
            onClick={() => showStatements({ documents: inText.slice(0, 1).map((one) => one.document) })}
          >
            All in the table
          </Button>
        </p>
      )}
    </section>
  )
})
