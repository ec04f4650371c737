import { create } from 'zustand'
import type { LibraryFilter } from '../views/library/order.ts'

interface LibraryState {
  filter: LibraryFilter
  /** CSS pixels that the list was left at. */
  top: number
}

/** How the library is looked at; it stays while a person goes elsewhere and comes back. */
export const useLibrary = create<LibraryState>(() => ({
  filter: { words: '', sort: 'newest', shown: 'all' },
  top: 0,
}))
