import { useEffect, useMemo, useRef } from 'react'
import { useCommands, type Command } from '../../state/commands.ts'
import { useSuggestions } from '../../state/suggestions.ts'
import { Guessing } from './guessing.tsx'
import { QueueFilters } from './queue-filters.tsx'
import { QueueHead } from './queue-head.tsx'
import { QueueEmpty } from './queue-empty.tsx'
import { QueueList } from './queue-list.tsx'
import { useDecidedElsewhere } from './use-decided-elsewhere.ts'
import { useSections, useWalk } from './use-queue.ts'

/** One suggestion after the other in its text: list, text, and what is guessed of it. */
export function Queue() {
  const { sections, isOlder } = useSections()
  const walk = useWalk(sections)
  useDecidedElsewhere()
  const chosen = useSuggestions(({ chosen, decided }) => chosen && (decided.get(chosen.id) ?? chosen))
  const box = useRef<HTMLInputElement>(null)
  const side = useRef<HTMLElement>(null)
  const isNoneChosen = chosen === null
  useEffect(() => {
    // The first of an older filter need not be that of this one.
    if (isNoneChosen && sections !== null && !isOlder) void walk(1, 'open')
  }, [isNoneChosen, sections, isOlder, walk])
  const isThere = sections !== null && sections.length > 0
  useEffect(() => {
    const isHere = document.activeElement?.matches('main *') === true
    if (isThere && !isHere) focusList(side.current)
  }, [isThere])
  useEffect(
    () => () =>
      useSuggestions.setState({
        decided: new Map(),
        inFlight: new Set(),
        reopened: new Set(),
        chosen: null,
      }),
    [],
  )
  useCommands(
    useMemo<readonly Command[]>(() => [{ id: 'suggestions.filter', run: () => box.current?.select() }], []),
  )

  return (
    <>
      <aside ref={side} className="side queue" aria-label="Queue" data-region="queue">
        <QueueHead sections={sections} />
        <QueueFilters inputRef={box} onLeave={() => focusList(side.current)} />
        {sections !== null && <QueueList sections={sections} />}
      </aside>
      {chosen === null ? (
        <QueueEmpty sections={sections} />
      ) : (
        <Guessing suggestion={chosen} onWalk={walk} onFocus={() => focusList(side.current)} />
      )}
    </>
  )
}

function focusList(side: HTMLElement | null): void {
  side?.querySelector<HTMLElement>('[role="listbox"]')?.focus()
}
