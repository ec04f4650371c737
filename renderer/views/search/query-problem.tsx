import type { QueryProblem as Problem } from '../../../shared/contract/search.ts'
import { errorWords } from '../../state/notices.ts'

interface QueryProblemProps {
  query: string
  problem: Problem | null
  error: Error | null
}

/** What cannot be read in the query: its place underlined, and what was expected there. */
export function QueryProblem({ query, problem, error }: QueryProblemProps) {
  if (error !== null) {
    return (
      <p id="query-problem" className="query-problem" role="alert">
        {errorWords(error)}
      </p>
    )
  }
  if (problem === null) return <p id="query-problem" hidden />
  return (
    <p id="query-problem" className="query-problem" role="alert">
      <code>
        {query.slice(0, problem.start)}
        <u>{query.slice(problem.start, problem.end) || ' '}</u>
        {query.slice(problem.end)}
      </code>
      <span>{problem.message}</span>
    </p>
  )
}
