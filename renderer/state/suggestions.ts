import { create } from 'zustand'
import type { PairKind } from '../../shared/contract/pairs.ts'
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

/** How one of the lists of pairs is looked at. */
export interface PairLook {
  /** Pairs without these words are left out. */
  words: string
  /** The pair that is looked at, and its place in the list, where the next one comes once it is decided. */
  chosen: string | null
  place: number
}

const FIRST_PAIR: PairLook = { words: '', chosen: null, place: 0 }

interface SuggestionState {
  tab: SuggestionTab
  filter: QueueFilter
  /** The suggestion that is looked at in the queue. */
  chosen: Suggestion | null
  draft: Draft
  /** What was decided since the view was opened, by id; it stays in the list with its outcome. */
  decided: ReadonlyMap<string, Suggestion>
  /** Of these, those whose decision is not yet in the lists that were asked for. */
  inFlight: ReadonlySet<string>
  /** What was opened again since something was decided last. */
  reopened: ReadonlySet<string>
  pairs: Readonly<Record<PairKind, PairLook>>
  /** The suggestion that is chosen in a text, in any pane. */
  inText: Suggestion | null
  choose(suggestion: Suggestion | null): void
  chooseInText(suggestion: Suggestion | null): void
  change(draft: Partial<Draft>): void
  /** Looks at pairs of a kind in another way. */
  lookAt(kind: PairKind, look: Partial<PairLook>): void
  /** The chosen ones as a list has them now; what a person has changed of them stays. */
  renew(list: readonly Suggestion[]): void
  /** Narrows the queue, which begins anew. */
  narrow(filter: Partial<QueueFilter>): void
  /** Notes what was decided, before it is kept. */
  decide(as: Suggestion): void
  /** The lists have the decision of this one. */
  settle(id: string): void
  /** It was not decided after all. */
  forget(ids: readonly string[]): void
  /** What was decided is open again, as after an undo: the first of it is chosen, unless the chosen one was changed meanwhile. */
  reopen(open: readonly Suggestion[]): void
}

/** How suggestions are looked at. */
export const useSuggestions = create<SuggestionState>((set) => ({
  tab: 'queue',
  filter: { tier: 1 },
  chosen: null,
  draft: NO_DRAFT,
  decided: new Map(),
  inFlight: new Set(),
  reopened: new Set(),
  pairs: { contradicts: FIRST_PAIR, 'same proposition': FIRST_PAIR, 'same speaker': FIRST_PAIR },
  inText: null,
  choose: (chosen) => set({ chosen, draft: NO_DRAFT }),
  chooseInText: (inText) => set({ inText, draft: NO_DRAFT }),
  change: (draft) => set((state) => ({ draft: { ...state.draft, ...draft } })),
  lookAt: (kind, look) => set(({ pairs }) => ({ pairs: { ...pairs, [kind]: { ...pairs[kind], ...look } } })),
  renew: (list) =>
    set(({ chosen, inText }) => {
      const now = (one: Suggestion | null) => list.find(({ id }) => id === one?.id) ?? one
      return { chosen: now(chosen), inText: now(inText) }
    }),
  narrow: (filter) =>
    set((state) => ({ filter: { ...state.filter, ...filter }, chosen: null, draft: NO_DRAFT })),
  decide: (as) =>
    set(({ decided, inFlight }) => ({
      decided: new Map(decided).set(as.id, as),
      inFlight: new Set(inFlight).add(as.id),
      reopened: new Set(),
    })),
  settle: (id) => set(({ inFlight }) => ({ inFlight: inFlight.difference(new Set([id])) })),
  forget: (ids) => set((state) => without(state, ids)),
  reopen: (open) =>
    set((state) => {
      const ids = open.map(({ id }) => id)
      const isThere = state.chosen !== null && state.reopened.has(state.chosen.id)
      const reopened = state.reopened.union(new Set(ids))
      const [first] = open
      if (first === undefined || isThere || state.draft !== NO_DRAFT)
        return { ...without(state, ids), reopened }
      return { ...without(state, ids), reopened, chosen: first, draft: NO_DRAFT }
    }),
}))

function without({ decided, inFlight }: SuggestionState, ids: readonly string[]) {
  const gone = new Set(ids)
  return {
    decided: new Map([...decided].filter(([id]) => !gone.has(id))),
    inFlight: inFlight.difference(gone),
  }
}

/** Goes to the queue, to this suggestion. */
export function showSuggestion(suggestion: Suggestion): void {
  useSuggestions.setState({ tab: 'queue' })
  useSuggestions.getState().choose(suggestion)
  useShell.getState().show('suggestions')
}
