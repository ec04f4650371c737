import { Search } from 'lucide-react'
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react'
import type { SearchResult } from '../../../shared/contract/search.ts'
import { useCommands, type Command } from '../../state/commands.ts'
import { useSearch } from '../../state/search.ts'
import { Field } from '../../ui/field.tsx'
import { CommandKeys } from '../../ui/command-keys.tsx'
import { Keys } from '../../ui/kbd.tsx'
import { HitList } from './hit-list.tsx'
import { openPassage } from './open-passage.ts'
import { Preview } from './preview.tsx'
import { QueryProblem } from './query-problem.tsx'
import { NoHits, Teaching } from './search-help.tsx'
import './search.css'
import { passagesOf, useResults } from './use-results.ts'

/** Words in all documents. Results follow while you type; Enter opens the place. */
export function SearchView() {
  const { query, chosen, setQuery, choose } = useSearch()
  const { result, problem, error, asked } = useResults()
  const box = useRef<HTMLInputElement>(null)
  const passages = useMemo(() => passagesOf(result?.hits ?? []), [result])
  const current = passages[chosen]
  useEffect(() => box.current?.select(), [])
  useCommands(useMemo(() => [boxCommand(() => box.current?.select())], []))

  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key] ?? 0
    if (step !== 0) choose(Math.max(0, Math.min(chosen + step, passages.length - 1)))
    else if (event.key === 'Enter' && current !== undefined)
      openPassage(current.hit, current.passage, event.ctrlKey || event.metaKey)
    else if (event.key === 'Escape' && query !== '') setQuery('')
    else return
    event.preventDefault()
  }

  return (
    <main className="view search-view" onKeyDown={press}>
      <h1 className="visually-hidden">Search</h1>
      <div className="search-box" role="search" data-region="search">
        <Field
          icon={Search}
          inputRef={box}
          label="Search all documents"
          placeholder="Words, or “an exact phrase”"
          value={query}
          data-region-focus
          aria-invalid={problem !== null}
          aria-describedby="query-problem"
          onChange={(event) => setQuery(event.target.value)}
          after={query === '' ? <CommandKeys id="view.search" /> : <Keys keys="Escape" />}
        />
        <QueryProblem query={asked} problem={problem} error={error} />
      </div>
      <section className="search-results" aria-label="Results" data-region="results">
        {result === null || (problem !== null && result.total === 0) ? (
          <Teaching />
        ) : (
          <Found result={result} asked={asked} chosen={chosen} />
        )}
      </section>
      {current !== undefined && <Preview hit={current.hit} passage={current.passage} />}
    </main>
  )
}

function boxCommand(focus: () => void): Command {
  return { id: 'search.focus', run: focus }
}

function Found({ result, asked, chosen }: { result: SearchResult; asked: string; chosen: number }) {
  if (result.total === 0) return <NoHits asked={asked} />
  const places = result.hits.reduce((sum, hit) => sum + hit.matches, 0)
  const shownAll = result.hits.length === result.total
  return (
    <>
      <div className="row small search-count" role="status">
        <b>
          {shownAll && `${places} ${places === 1 ? 'place' : 'places'} in `}
          {result.total} {result.total === 1 ? 'document' : 'documents'}
        </b>
        <span className="grow" />
        <span className="muted">by relevance</span>
      </div>
      <HitList hits={result.hits} chosen={chosen} />
      <p className="small muted search-end">
        {shownAll
          ? `No other document matches.`
          : `The first ${result.hits.length} of ${result.total} are shown.`}{' '}
        Page furniture is left out.
      </p>
    </>
  )
}
