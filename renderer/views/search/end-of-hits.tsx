import type { SearchResult } from '../../../shared/contract/search.ts'
import { asksFor, toggled } from '../../../shared/query/edit.ts'
import { useSearch } from '../../state/search.ts'

interface EndOfHitsProps {
  result: SearchResult
  /** How many there are, in words. */
  total: string
}

/** Below the last hit: that these were all, and what was not looked in. */
export function EndOfHits({ result, total }: EndOfHitsProps) {
  // What stands in the box, which may be newer than these hits: a click must not bring the query before back.
  const { query, setQuery } = useSearch()
  return (
    <p className="small hit-end">
      {result.total === 1 ? 'That is all.' : `All ${total} shown.`}
      {!asksFor(query, 'in', 'furniture') && (
        <>
          {' '}
          Page furniture is left out;{' '}
          <button type="button" onClick={() => setQuery(withFurniture(query, result))}>
            search it too
          </button>
          .
        </>
      )}
    </p>
  )
}

const PLACES = ['text', 'titles', 'statements', 'notes'] as const

/** As soon as a query names a place, it looks nowhere else: the usual ones have to be named with it. */
function withFurniture(query: string, { statements }: SearchResult): string {
  const named = PLACES.some((place) => asksFor(query, 'in', place))
  const usual = statements === null ? ['text', 'titles'] : ['statements']
  const places = named ? ['furniture'] : [...usual, 'furniture']
  return places.reduce((wider, place) => toggled(wider, 'in', place), query)
}
