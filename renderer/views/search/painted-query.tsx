import type { ReactNode } from 'react'
import { isFilterField } from '../../../shared/query/fields.ts'
import type { QueryProblem } from '../../../shared/query/problem.ts'
import { scan, type Piece } from '../../../shared/query/scan.ts'

interface PaintedQueryProps {
  query: string
  problem: QueryProblem | null
}

/** The query as it stands behind the letters of the box: fields and signs quiet, phrases and values strong, a mistake underlined. */
export function PaintedQuery({ query, problem }: PaintedQueryProps) {
  const runs = runsOf(query)
  const cuts = [0, query.length, ...runs.flatMap(({ start, end }) => [start, end])]
  if (problem !== null) cuts.push(problem.start, Math.min(problem.end, query.length))
  const places = [...new Set(cuts)].toSorted((a, b) => a - b)
  let run = 0
  return places.slice(0, -1).map((start, i): ReactNode => {
    const end = places[i + 1] ?? start
    while ((runs[run]?.end ?? Infinity) <= start) run += 1
    const here = runs[run]
    const look = here !== undefined && here.start <= start && here.look
    const isWrong = problem !== null && problem.start <= start && end <= problem.end
    return (
      <span key={start} className={[look, isWrong && 'wrong'].filter(Boolean).join(' ')}>
        {query.slice(start, end)}
      </span>
    )
  })
}

interface Run {
  start: number
  end: number
  look: 'sign' | 'value'
}

/** In the order of the query, without overlaps. */
function runsOf(query: string): Run[] {
  const runs = scan(query).flatMap((piece): Run[] => [
    { start: piece.start, end: piece.quoted ? piece.body.start - 1 : piece.body.start, look: 'sign' },
    ...valueOf(query, piece),
    { ...piece.suffix, look: 'sign' },
  ])
  return runs.filter(({ start, end }) => end > start)
}

/** Plain words look like what they are. */
function valueOf(query: string, { name, quoted, body, suffix }: Piece): Run[] {
  if (quoted) return [{ start: body.start - 1, end: suffix.start, look: 'value' }]
  const isFilter = name !== null && isFilterField(query.slice(name.start, name.end).toLowerCase())
  return isFilter ? [{ start: body.start, end: suffix.end, look: 'value' }] : []
}
