import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import { useClient } from '../../client/hooks.ts'
import { useSearch } from '../../state/search.ts'
import { useShell } from '../../state/shell.ts'
import { neighbourOf } from './hit-walk.ts'
import { openPassage } from './open-passage.ts'
import { fetchHit } from './use-results.ts'

interface Moves {
  /** Chooses the next or the previous passage. */
  walk(step: 1 | -1): void
  /** Opens the chosen one. */
  open(beside: boolean): void
}

/**
 * What keys do among the passages that were found, one after the other. What is pressed right behind the last letter of a query is
 * meant for what it finds, and waits for that; it is forgotten where the query is changed meanwhile or the view left. `standing` is
 * the query of the results that stand in spite of what is typed, or null.
 */
export function useMoves(standing: string | null): Moves {
  const client = useClient()
  const queries = useQueryClient()
  const last = useRef({ typed: '', over: Promise.resolve() })
  return useMemo(() => {
    const hitAt = (index: number) => fetchHit(queries, client, standing ?? useSearch.getState().query, index)
    /** `move` finds out what is to be done, if anything. */
    const inTurn = (move: () => Promise<(() => void) | null>) => {
      const typed = useSearch.getState().query
      const isMeant = () => useSearch.getState().query === typed && useShell.getState().view === 'search'
      const take = async () => {
        const done = isMeant() ? await move() : null
        if (isMeant()) done?.()
      }
      const before = last.current.typed === typed ? last.current.over : Promise.resolve()
      // What went wrong is told where the results stand.
      last.current = { typed, over: before.then(take).catch(() => undefined) }
    }
    return {
      walk: (step) =>
        inTurn(async () => {
          const { chosen, choose } = useSearch.getState()
          const next = await neighbourOf(chosen, step, hitAt)
          return next && (() => choose(next))
        }),
      open: (beside) =>
        inTurn(async () => {
          const { chosen } = useSearch.getState()
          const hit = await hitAt(chosen.hit)
          return hit === undefined ? null : () => openPassage(hit, chosen.passage, beside)
        }),
    }
  }, [client, queries, standing])
}
