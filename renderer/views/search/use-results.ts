import { useEffect, useState } from 'react'
import type { SearchHit, SearchResult } from '../../../shared/contract/search.ts'
import { useCall } from '../../client/hooks.ts'
import { useSearch } from '../../state/search.ts'

/** Milliseconds after the last letter before a query is asked. */
const QUIET = 150
const LIMIT = 100

interface Results {
  /** The last results that could be had; a query with a mistake leaves them standing. */
  result: SearchResult | null
  problem: SearchResult['problem']
  error: Error | null
  /** The query that the results answer. */
  asked: string
}

/** The answer to what is in the box, a moment after the person stopped typing. */
export function useResults(): Results {
  const query = useSearch((search) => search.query)
  const asked = useSettled(query)
  const answer = useCall(
    'search.query',
    { query: asked, limit: LIMIT },
    { enabled: asked.trim() !== '', keepPrevious: true },
  )
  const [good, setGood] = useState<SearchResult | null>(null)
  const latest = answer.data
  if (latest !== undefined && latest.problem === null && latest !== good) setGood(latest)
  const empty = asked.trim() === ''
  return {
    result: empty ? null : good,
    problem: empty ? null : (latest?.problem ?? null),
    error: answer.error,
    asked,
  }
}

/** Every passage in the order of the screen, with the document it stands in. */
export function passagesOf(hits: readonly SearchHit[]): { hit: SearchHit; passage: number }[] {
  return hits.flatMap((hit) => hit.passages.map((_, passage) => ({ hit, passage })))
}

function useSettled(query: string): string {
  const [settled, setSettled] = useState(query)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(query), QUIET)
    return () => clearTimeout(timer)
  }, [query])
  return settled
}
