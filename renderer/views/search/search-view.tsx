import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { SearchHit } from '../../../shared/contract/search.ts'
import { useCommands, type Command } from '../../state/commands.ts'
import { useSearch } from '../../state/search.ts'
import { Button } from '../../ui/button.tsx'
import { FacetPanel } from './facet-panel.tsx'
import { Preview } from './preview.tsx'
import { QueryBox } from './query-box.tsx'
import { Results } from './results.tsx'
import { SaveSearch } from './save-search.tsx'
import './search.css'
import { SyntaxDialog } from './syntax-dialog.tsx'
import { useMoves } from './use-moves.ts'
import { useResults, type Results as Found } from './use-results.ts'

/** One query over texts, statements and notes. Results follow while you type; Enter opens the place. */
export function SearchView() {
  const { query, chosen, setQuery } = useSearch()
  const results = useResults()
  const { answered, problem, error } = results
  const [current, setCurrent] = useState<SearchHit | undefined>(undefined)
  const [saving, setSaving] = useState(false)
  const [teaching, setTeaching] = useState(false)
  const box = useRef<HTMLInputElement>(null)
  const { walk, open } = useMoves(isMistaken(results, query) ? answered : null)
  useEffect(() => box.current?.select(), [])
  useCommands(
    useMemo<readonly Command[]>(
      () => [
        { id: 'search.focus', run: () => box.current?.select() },
        // Who is here already means the box.
        { id: 'view.search', run: () => box.current?.select() },
        { id: 'search.next', run: () => walk(1) },
        { id: 'search.previous', run: () => walk(-1) },
        {
          id: 'search.save',
          when: () => (useSearch.getState().query.trim() === '' ? 'There is no search to save' : null),
          run: () => setSaving(true),
        },
        { id: 'search.flat', run: () => useSearch.getState().toggleFlat() },
        { id: 'search.syntax', run: () => setTeaching(true) },
      ],
      [walk],
    ),
  )

  const press = (event: KeyboardEvent) => {
    const { target, currentTarget } = event
    // What floats over the view belongs to it for React, and answers its own keys.
    if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return
    if (target.closest('.side') !== null) return
    const isButton = target instanceof HTMLButtonElement && !target.classList.contains('passage')
    if (event.key === 'ArrowDown') walk(1)
    else if (event.key === 'ArrowUp') walk(-1)
    else if (event.key === 'Enter' && !isButton && query.trim() !== '') open(event.ctrlKey || event.metaKey)
    else if (event.key === 'Escape' && query !== '') setQuery('')
    // From an empty box it leads out, so that single keys act again.
    else if (event.key === 'Escape' && target === box.current) box.current.blur()
    else return
    event.preventDefault()
  }

  return (
    <main className="view search-view" onKeyDown={press}>
      <h1 className="visually-hidden">Search</h1>
      <div className="search-bar" role="search" data-region="search">
        <QueryBox inputRef={box} problem={problem} error={error} />
        <SaveSearch open={saving} onOpen={setSaving} />
        <Button large command="search.syntax" onClick={() => setTeaching(true)}>
          Syntax
        </Button>
      </div>
      <FacetPanel query={query === '' || answered === '' ? query : answered} />
      <section className="search-results" aria-label="Results" data-region="results">
        <Results {...results} onChosen={setCurrent} />
      </section>
      {current !== undefined && results.result !== null && results.result.total > 0 && (
        <Preview hit={current} passage={Math.min(chosen.passage, current.passages.length - 1)} />
      )}
      {teaching && <SyntaxDialog onClose={() => setTeaching(false)} />}
    </main>
  )
}

/** A query with a mistake leaves the last results standing. */
const isMistaken = ({ problem, asked, isWaiting }: Found, query: string): boolean =>
  problem !== null && asked === query && !isWaiting
