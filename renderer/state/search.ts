import { create } from 'zustand'
import { useShell } from './shell.ts'

interface SearchState {
  query: string
  /** The chosen passage: its place in the list of all passages on screen. */
  chosen: number
  setQuery(query: string): void
  choose(index: number): void
}

/** What is being searched for; it stays while a person reads a hit and comes back. */
export const useSearch = create<SearchState>((set) => ({
  query: '',
  chosen: 0,
  setQuery: (query) => set({ query, chosen: 0 }),
  choose: (chosen) => set({ chosen }),
}))

/** Goes to the search with these words. */
export function searchFor(query: string): void {
  useSearch.getState().setQuery(query)
  useShell.getState().show('search')
}
