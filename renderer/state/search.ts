import { create } from 'zustand'
import { useShell } from './shell.ts'

/** A passage among all that were found: the place of its hit, and its own within that hit. */
export interface Chosen {
  readonly hit: number
  readonly passage: number
}

interface SearchState {
  query: string
  chosen: Chosen
  /** Passages stand one below the other, each with its source, and not under their documents. */
  flat: boolean
  /** Saved searches without these words are left out. */
  savedWords: string
  setQuery(query: string): void
  choose(chosen: Chosen): void
  toggleFlat(): void
}

const FIRST: Chosen = { hit: 0, passage: 0 }

/** What is being searched for; it stays while a person reads a hit and comes back. */
export const useSearch = create<SearchState>((set) => ({
  query: '',
  chosen: FIRST,
  flat: false,
  savedWords: '',
  setQuery: (query) => set({ query, chosen: FIRST }),
  choose: (chosen) => set({ chosen }),
  toggleFlat: () => set(({ flat }) => ({ flat: !flat })),
}))

/** Goes to the search with these words. */
export function searchFor(query: string): void {
  useSearch.getState().setQuery(query)
  useShell.getState().show('search')
}
