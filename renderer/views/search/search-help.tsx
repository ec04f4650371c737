import { useSearch } from '../../state/search.ts'
import { Button } from '../../ui/button.tsx'
import { Keys } from '../../ui/kbd.tsx'
import { termsOf } from './terms.ts'

const EXAMPLES = [
  { query: 'evidence withdrawal', means: 'either word, in any of its forms; texts with both come first' },
  { query: '"no evidence"', means: 'these words, in this order' },
  { query: '+troops -exercise', means: 'must stand in the text, must not stand in it' },
  { query: 'withdr*', means: 'any word that begins so' },
  { query: 'title:dam', means: 'in the title alone' },
] as const

/** An empty box: what can be typed. */
export function Teaching() {
  return (
    <div className="search-none">
      <h2>Search the text of all documents</h2>
      <p>
        Small words count here: <code>not</code>, <code>no</code> and <code>said</code> are found like any
        other. Page furniture is left out.
      </p>
      <dl>
        {EXAMPLES.map(({ query, means }) => (
          <div key={query}>
            <dt>
              <code>{query}</code>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
        <div>
          <dt>
            <Keys keys="Enter" />
          </dt>
          <dd>opens the place</dd>
        </div>
        <div>
          <dt>
            <Keys keys="$mod+Enter" />
          </dt>
          <dd>opens it beside what you read</dd>
        </div>
      </dl>
    </div>
  )
}

/** Nothing was found: the same query with one condition less, for each condition. */
export function NoHits({ asked }: { asked: string }) {
  const setQuery = useSearch((search) => search.setQuery)
  const terms = termsOf(asked)
  return (
    <div className="search-none" role="status">
      <h2>Nothing found for “{asked.trim()}”</h2>
      <p>Page furniture is left out. Try fewer conditions, or the beginning of a word with * after it.</p>
      {terms.length > 1 && (
        <ul>
          {terms.map((term, index) => (
            <li key={index}>
              <Button onClick={() => setQuery(terms.toSpliced(index, 1).join(' '))}>Without {term}</Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
