import { useCall } from '../../client/hooks.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { Suggestion } from '../../../shared/model/suggestion.ts'

/**
 * The suggestions that wait in one text, the first 500 of them; those of the first tier alone, as the queue begins. Null until they
 * are known.
 */
export function useOpenSuggestions(document: Id, wanted = true): readonly Suggestion[] | null {
  return useCall('suggestions.list', { document, limit: 500 }, { enabled: wanted }).data?.suggestions ?? null
}
