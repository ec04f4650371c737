import { withSigns } from '../../../shared/query/operators.ts'
import type { QueryProblem as Problem } from '../../../shared/query/problem.ts'
import { errorWords } from '../../state/notices.ts'
import { useSearch } from '../../state/search.ts'
import { Button } from '../../ui/button.tsx'

interface QueryProblemProps {
  query: string
  problem: Problem | null
  error: Error | null
}

/**
 * What cannot be read in the query, and the query that was probably meant; the place is underlined in the box. What can be read, but
 * hardly as it was meant, is told more quietly.
 */
export function QueryProblem({ query, problem, error }: QueryProblemProps) {
  const message = error === null ? problem?.message : errorWords(error)
  if (message !== undefined)
    return (
      <div className="query-problem">
        <p id="query-problem" role="alert">
          {message}
        </p>
        <Meant query={error === null ? problem?.fix : null} />
      </div>
    )
  const signed = withSigns(query)
  if (signed === null) return <p id="query-problem" hidden />
  return (
    <div className="query-problem hint">
      <p id="query-problem" role="status">
        AND, OR and NOT are words like any other here.
      </p>
      <Meant query={signed} />
    </div>
  )
}

function Meant({ query }: { query: string | null | undefined }) {
  const setQuery = useSearch((search) => search.setQuery)
  if (!query) return null
  return (
    <Button onClick={() => setQuery(query)}>
      Use <code className="ellipsis">{query}</code>
    </Button>
  )
}
