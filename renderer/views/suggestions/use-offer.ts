import { useMemo } from 'react'
import type { DocumentDetail, DocumentText } from '../../../shared/model/document.ts'
import type { Stance } from '../../../shared/model/stance.ts'
import type { Suggestion } from '../../../shared/model/suggestion.ts'
import { usePanes } from '../../state/panes.ts'
import { useSuggestions } from '../../state/suggestions.ts'
import { acceptingOf } from './use-guess.ts'
import { useDecisions } from './use-decisions.ts'

/** Decides on a suggestion where it stands in its text; the statement that comes of it is chosen. */
export function useOffer(
  suggestion: Suggestion | null,
  detail: DocumentDetail,
  text: DocumentText,
): { accept(stance?: Stance): void; dismiss(): void } {
  const decisions = useDecisions()
  return useMemo(() => {
    const { chooseInText } = useSuggestions.getState()
    return {
      accept: async (stance) => {
        if (suggestion === null) return
        const made = await decisions.accept(suggestion, acceptingOf(suggestion, detail, text, stance))
        if (made === null) return
        chooseInText(null)
        usePanes.getState().setCurrent(made.id)
      },
      dismiss: async () => {
        if (suggestion !== null && (await decisions.dismiss(suggestion))) chooseInText(null)
      },
    }
  }, [decisions, suggestion, detail, text])
}
