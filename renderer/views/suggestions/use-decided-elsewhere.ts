import { useEffect } from 'react'
import type { Suggestion } from '../../../shared/model/suggestion.ts'
import type { Client } from '../../client/client.ts'
import { useCall, useClient } from '../../client/hooks.ts'
import { useSuggestions } from '../../state/suggestions.ts'
import { asSaved } from './as-saved.ts'
import { inputOf } from './use-queue.ts'

/**
 * The chosen suggestion may wait no more, though nothing was decided here: another window did, or a decision was done again. It stays on
 * screen with what became of it; one that is gone with its text makes room for the next.
 */
export function useDecidedElsewhere(): void {
  const client = useClient()
  const { chosen, filter } = useSuggestions()
  const input = inputOf(chosen?.document ?? '', filter)
  const waiting = useCall('suggestions.list', input, { enabled: chosen !== null }).data?.suggestions
  useEffect(() => {
    if (chosen !== null && waiting !== undefined && !isKnown(chosen, waiting))
      void showAsItStands(client, chosen, waiting)
  }, [client, chosen, waiting])
}

async function showAsItStands(client: Client, chosen: Suggestion, waiting: readonly Suggestion[]) {
  try {
    const now = await asItStands(client, chosen)
    const { chosen: still, choose, decide, settle } = useSuggestions.getState()
    if (still?.id !== chosen.id || isKnown(chosen, waiting)) return
    if (now === null) return choose(null)
    if (now.outcome === 'open') return
    decide(now)
    settle(now.id)
  } catch {
    // The connection says so itself; the next decision tells what else is wrong.
  }
}

const isKnown = ({ id }: Suggestion, waiting: readonly Suggestion[]): boolean =>
  useSuggestions.getState().decided.has(id) || waiting.some((one) => one.id === id)

/** Found by its words; null where its text is there no more. */
async function asItStands(client: Client, { id, document, quote }: Suggestion): Promise<Suggestion | null> {
  const { suggestions } = await client.call('suggestions.list', {
    document,
    tier: 2,
    words: quote.slice(0, MOST_WORDS),
    outcomes: ['open', 'accepted', 'dismissed'],
    limit: 500,
  })
  const now = suggestions.find((one) => one.id === id) ?? null
  if (now?.outcome !== 'accepted') return now
  const statement = (await client.call('statements.list', { document })).find(
    (one) => one.id === now.statement,
  )
  return statement === undefined ? now : asSaved(client, now, statement)
}

/** UTF-16 units of a filter. */
const MOST_WORDS = 500
