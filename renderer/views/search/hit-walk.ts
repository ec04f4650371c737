import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { SearchHit } from '../../../shared/contract/search.ts'
import type { Client } from '../../client/client.ts'
import { useClient } from '../../client/hooks.ts'
import type { Command } from '../../state/commands.ts'
import { errorWords, tell, tellError } from '../../state/notices.ts'
import { useSearch, type Chosen } from '../../state/search.ts'
import { openPassage } from './open-passage.ts'
import { fetchHit } from './use-results.ts'

/** Gives a hit by its place among all, from wherever it is; undefined past either end. */
type HitAt = (index: number) => Promise<SearchHit | undefined>

/** The passage before or after another, across hits; null at either end. */
export async function neighbourOf(
  { hit, passage }: Chosen,
  step: 1 | -1,
  hitAt: HitAt,
): Promise<Chosen | null> {
  const here = await hitAt(hit)
  const beside = passage + step
  if (here?.passages[beside] !== undefined) return { hit, passage: beside }
  const there = hit + step < 0 ? undefined : await hitAt(hit + step)
  if (there === undefined) return null
  return { hit: hit + step, passage: step > 0 ? 0 : Math.max(0, there.passages.length - 1) }
}

/** Commands that open the next or the previous hit of the last search, whatever is on screen. */
export function useHitWalk(): readonly Command[] {
  const client = useClient()
  const queries = useQueryClient()
  return useMemo(() => {
    const when = () => (useSearch.getState().query.trim() === '' ? 'Search for something first' : null)
    const go = (step: 1 | -1) => {
      openNeighbour(queries, client, step).catch((error: unknown) => tellError(errorWords(error)))
    }
    return [
      { id: 'search.open-next', when, run: () => go(1) },
      { id: 'search.open-previous', when, run: () => go(-1) },
    ]
  }, [client, queries])
}

async function openNeighbour(queries: QueryClient, client: Client, step: 1 | -1): Promise<void> {
  const { query, chosen, choose } = useSearch.getState()
  const hitAt: HitAt = (index) => fetchHit(queries, client, query, index)
  const next = await neighbourOf(chosen, step, hitAt)
  if (next === null) return tell(step > 0 ? 'That was the last hit' : 'That was the first hit')
  const hit = await hitAt(next.hit)
  choose(next)
  if (hit !== undefined) openPassage(hit, next.passage, false)
}
