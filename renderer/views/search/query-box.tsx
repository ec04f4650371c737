import { Search } from 'lucide-react'
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { completed } from '../../../shared/query/edit.ts'
import type { QueryProblem as Problem } from '../../../shared/query/problem.ts'
import { useSearch } from '../../state/search.ts'
import { CommandKeys } from '../../ui/command-keys.tsx'
import { Field } from '../../ui/field.tsx'
import { Keys } from '../../ui/kbd.tsx'
import { Completions } from './completions.tsx'
import { PaintedQuery } from './painted-query.tsx'
import { QueryProblem } from './query-problem.tsx'
import { useCompletions, type Completion } from './use-completions.ts'
import './query-box.css'

interface QueryBoxProps {
  inputRef: RefObject<HTMLInputElement | null>
  problem: Problem | null
  error: Error | null
}

/**
 * The box of the search: an ordinary field, with the query painted behind its letters and what could be meant below it. Only Tab takes
 * a completion unasked; Enter does once an arrow has chosen one, so that nothing stands in the way of who types on.
 */
export function QueryBox({ inputRef, problem, error }: QueryBoxProps) {
  const { query, setQuery } = useSearch()
  const [caret, setCaret] = useState<number | null>(null)
  const [chosen, setChosen] = useState<number | null>(null)
  const paint = useRef<HTMLDivElement>(null)
  const offered = useCompletions(query, caret)
  const isOpen = offered.length > 0
  const current = Math.min(chosen ?? 0, offered.length - 1)
  usePutCaret(inputRef, caret, query)

  const type = (text: string, at: number | null) => {
    setQuery(text)
    setCaret(at)
    setChosen(null)
  }
  const take = (completion: Completion | undefined) => {
    if (completion === undefined) return
    const done = completed(query, completion.at, completion.words)
    type(done.query, done.caret)
  }
  const press = (event: KeyboardEvent) => {
    if (!isOpen || event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0
    if (step !== 0) setChosen((current + step + offered.length) % offered.length)
    else if (event.key === 'Escape') setCaret(null)
    else if (event.key === 'Tab' && !event.shiftKey) take(offered[current])
    else if (event.key === 'Enter' && chosen !== null) take(offered[current])
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="query-box" onKeyDown={press}>
      <Field
        icon={Search}
        inputRef={inputRef}
        className="query-field"
        label="Search documents, statements and notes"
        placeholder="Words, “an exact phrase”, or a filter such as stance:denial"
        value={query}
        maxLength={10_000}
        data-region-focus
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls="completions"
        aria-activedescendant={isOpen ? `completion-${current}` : undefined}
        aria-invalid={problem !== null}
        aria-describedby="query-problem"
        onChange={({ target }) => type(target.value, target.selectionStart)}
        onBlur={() => setCaret(null)}
        onScroll={({ currentTarget }) => paint.current?.scrollTo({ left: currentTarget.scrollLeft })}
        after={
          <>
            <div ref={paint} className="painted-query" aria-hidden dir="auto">
              <PaintedQuery query={query} problem={isOpen ? null : problem} />
            </div>
            {query === '' ? <CommandKeys id="view.search" /> : <Keys keys="Escape" />}
          </>
        }
      />
      {isOpen ? (
        <Completions offered={offered} current={current} onTake={take} onPoint={setChosen} />
      ) : (
        // Half a filter is a mistake only when nothing can be made of it.
        <QueryProblem query={query} problem={problem} error={error} />
      )}
    </div>
  )
}

/** After a completion the caret stands behind it; React would leave it at the end. */
function usePutCaret(input: RefObject<HTMLInputElement | null>, caret: number | null, query: string): void {
  useLayoutEffect(() => {
    const box = input.current
    if (caret === null || box === null || box.selectionStart === caret || box.value !== query) return
    box.setSelectionRange(caret, caret)
  }, [input, caret, query])
}
