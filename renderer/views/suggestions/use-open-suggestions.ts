import { useCall } from '../../client/hooks.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { Suggestion } from '../../../shared/model/suggestion.ts'

const NONE = [] as const

/** The suggestions that wait in one text, the first 500 of them; those of the first tier alone, as the queue begins. */
export function useOpenSuggestions(document: Id, wanted = true): readonly Suggestion[] {
  const list = useCall(
    'suggestions.list',
    { document, limit: 500 },
    { enabled: wanted, keepPrevious: true },
  ).data
  return wanted ? (list?.suggestions ?? NONE) : NONE
}
