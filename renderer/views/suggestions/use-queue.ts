import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import type { Input, Output } from '../../../shared/contract/index.ts'
import type { DocumentSummary } from '../../../shared/model/document.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { Suggestion } from '../../../shared/model/suggestion.ts'
import type { Client } from '../../client/client.ts'
import { callKey, useCall, useClient } from '../../client/hooks.ts'
import { useSuggestions, type QueueFilter } from '../../state/suggestions.ts'
import { neighbour, sectionsOf, withDecided, type Section } from './queue-order.ts'

/** Suggestions of one document that are asked for at once. */
const MOST = 500

/** The suggestions that wait in a document, as its part of the queue asks for them. */
export const inputOf = (document: Id, filter: QueueFilter): Input<'suggestions.list'> => ({
  ...filter,
  document,
  limit: MOST,
})

interface Sections {
  /** The documents of the queue in the order of import, with how many wait in each; null until they are known. */
  sections: readonly Section[] | null
  /** True while they are those of an older filter. */
  isOlder: boolean
}

export function useSections(): Sections {
  const filter = useSuggestions((state) => state.filter)
  const decided = useSuggestions((state) => state.decided)
  const answer = useCall('suggestions.groups', filter, { keepPrevious: true })
  const groups = answer.data
  const documents = useCall('documents.list', {}).data
  useReopened(groups?.byDocument)
  const sections = useMemo(
    () => (groups && documents ? sectionsOf(groups.byDocument, decided, documents) : null),
    [groups, decided, documents],
  )
  return { sections, isOlder: answer.isPlaceholderData }
}

/** The suggestions of one document as its part of the queue shows them; null until they are known. */
export function useSectionItems(document: DocumentSummary): readonly Suggestion[] | null {
  const filter = useSuggestions((state) => state.filter)
  const decided = useSuggestions((state) => state.decided)
  const list = useCall('suggestions.list', inputOf(document.id, filter), { keepPrevious: true }).data
  useEffect(() => forgetReopened(list?.suggestions ?? []), [list, decided])
  useEffect(() => {
    if (list) useSuggestions.getState().renew(list.suggestions)
  }, [list])
  return useMemo(
    () => (list ? withDecided(list.suggestions, document.id, decided) : null),
    [list, document.id, decided],
  )
}

/** Where more wait in a document than before, such as after an undo, what was decided there may be open again: also out of sight. */
function useReopened(groups: Output<'suggestions.groups'>['byDocument'] | undefined): void {
  const client = useClient()
  const queries = useQueryClient()
  const before = useRef(new Map<Id, number>())
  useEffect(() => {
    if (groups === undefined) return
    const { decided, filter } = useSuggestions.getState()
    const touched = new Set([...decided.values()].map(({ document }) => document))
    for (const { document, open } of groups)
      if (touched.has(document) && open > (before.current.get(document) ?? 0))
        fetchList(queries, client, inputOf(document, filter)).then(
          ({ suggestions }) => forgetReopened(suggestions),
          () => {}, // the cache has told what went wrong
        )
    before.current = new Map(groups.map(({ document, open }) => [document, open]))
  }, [groups, client, queries])
}

/** What a list of open suggestions has is decided no more, unless the decision is still on its way. */
function forgetReopened(open: readonly Suggestion[]): void {
  const { decided, inFlight, reopen } = useSuggestions.getState()
  const again = open.filter(({ id }) => decided.has(id) && !inFlight.has(id))
  if (again.length > 0) reopen(again)
}

type Walk = (step: 1 | -1, only?: 'open', past?: Suggestion) => Promise<void>

/** Chooses the suggestion before or after the chosen one, through all documents; with `open`, passes over what is decided, and over repeats of `past`. */
export function useWalk(sections: readonly Section[] | null): Walk {
  const client = useClient()
  const queries = useQueryClient()
  return useMemo(() => {
    const items = async (document: Id) => {
      const { filter } = useSuggestions.getState()
      const list = await fetchList(queries, client, inputOf(document, filter))
      return withDecided(list.suggestions, document, useSuggestions.getState().decided)
    }
    return async (step, only, past) => {
      const { chosen, choose } = useSuggestions.getState()
      try {
        const next = await neighbour(sections ?? [], chosen, step, items, only === 'open', past)
        // Somebody chose another one meanwhile.
        if (useSuggestions.getState().chosen?.id === chosen?.id) choose(next)
      } catch {
        // The view was left while a list was on its way, or the cache has told what went wrong.
      }
    }
  }, [client, queries, sections])
}

function fetchList(
  queries: QueryClient,
  client: Client,
  input: Input<'suggestions.list'>,
): Promise<Output<'suggestions.list'>> {
  return queries.fetchQuery<Output<'suggestions.list'>>({
    queryKey: callKey('suggestions.list', input),
    queryFn: ({ signal }) => client.call('suggestions.list', input, { signal }),
  })
}
