import { create } from 'zustand'
import type { StatementPatch } from '../../shared/contract/statements.ts'
import type { SuggestionFilter } from '../../shared/contract/suggestions.ts'
import type { Suggestion } from '../../shared/model/suggestion.ts'
import type { Place } from './panes.ts'
import { useShell } from './shell.ts'

/** What is looked at: the queue, or the pairs that the program asks about. */
export type SuggestionTab = 'queue' | 'contradictions' | 'propositions' | 'speakers'

/** What narrows the queue. */
export type QueueFilter = Pick<SuggestionFilter, 'tier' | 'stances' | 'speaker' | 'words' | 'document'>

/** What a person has changed of the chosen suggestion before it is accepted. Names are of things that are not kept yet. */
export interface Draft {
  readonly fields: StatementPatch
  readonly span: Place | null
  readonly speakerName: string | null
  readonly propositionName: string | null
}

export const NO_DRAFT: Draft = { fields: {}, span: null, speakerName: null, propositionName: null }

interface SuggestionState {
  tab: SuggestionTab
  filter: QueueFilter
  /** The suggestion that is looked at in the queue. */
  chosen: Suggestion | null
  draft: Draft
  /** What was decided since the view was opened, by id; it stays in the list with its outcome. */
  decided: ReadonlyMap<string, Suggestion>
  /** The suggestion that is chosen in a text, in any pane. */
  inText: string | null
  choose(suggestion: Suggestion | null): void
  change(draft: Partial<Draft>): void
  narrow(filter: Partial<QueueFilter>): void
  /** Notes what was decided; with `null` forgets it, as where it was refused. */
  note(id: string, decided: Suggestion | null): void
}

/** How suggestions are looked at. */
export const useSuggestions = create<SuggestionState>((set) => ({
  tab: 'queue',
  filter: { tier: 1 },
  chosen: null,
  draft: NO_DRAFT,
  decided: new Map(),
  inText: null,
  choose: (chosen) => set({ chosen, draft: NO_DRAFT }),
  change: (draft) => set((state) => ({ draft: { ...state.draft, ...draft } })),
  narrow: (filter) => set((state) => ({ filter: { ...state.filter, ...filter } })),
  note: (id, one) =>
    set(({ decided }) => {
      const next = new Map(decided)
      if (one === null) next.delete(id)
      else next.set(id, one)
      return { decided: next }
    }),
}))

/** Goes to the queue, to this suggestion. */
export function showSuggestion(suggestion: Suggestion): void {
  useSuggestions.setState({ tab: 'queue' })
  useSuggestions.getState().choose(suggestion)
  useShell.getState().show('suggestions')
}
