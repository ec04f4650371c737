import type { ReactNode } from 'react'
import type { GrammarLine } from '../../../shared/query/grammar.ts'
import { useSearch } from '../../state/search.ts'

/** Lines of the grammar. A click tries one in the box. */
export function GrammarList({ lines, onTried }: { lines: readonly GrammarLine[]; onTried?(): void }) {
  const setQuery = useSearch((search) => search.setQuery)
  return (
    <dl className="grammar">
      {lines.map(({ query, finds }) => (
        <div key={query}>
          <dt>
            <button
              type="button"
              onClick={() => {
                setQuery(query)
                onTried?.()
              }}
            >
              <code>{query}</code>
            </button>
          </dt>
          <dd>
            <WithCode words={finds} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Words in which what stands between backticks is to be typed. */
export function WithCode({ words }: { words: string }): ReactNode {
  return words.split('`').map((part, i) => (i % 2 === 1 ? <code key={i}>{part}</code> : part))
}
