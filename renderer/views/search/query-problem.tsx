import type { QueryProblem as Problem } from '../../../shared/query/problem.ts'
import { errorWords } from '../../state/notices.ts'
import { useSearch } from '../../state/search.ts'
import { Button } from '../../ui/button.tsx'

interface QueryProblemProps {
  problem: Problem | null
  error: Error | null
}

/** What cannot be read in the query, and the query that was probably meant. The place is underlined in the box. */
export function QueryProblem({ problem, error }: QueryProblemProps) {
  const setQuery = useSearch((search) => search.setQuery)
  const message = error === null ? problem?.message : errorWords(error)
  if (message === undefined) return <p id="query-problem" hidden />
  const fix = error === null ? problem?.fix : null
  return (
    <div className="query-problem">
      <p id="query-problem" role="alert">
        {message}
      </p>
      {fix && (
        <Button onClick={() => setQuery(fix)}>
          Use <code className="ellipsis">{fix}</code>
        </Button>
      )}
    </div>
  )
}
