import { create } from 'zustand'

interface OverviewState {
  /** Rows without these words are left out. */
  words: string
  /** The charts that show all their rows. */
  whole: ReadonlySet<string>
}

/** How the overview is looked at; it stays while a person goes elsewhere and comes back. */
export const useOverview = create<OverviewState>(() => ({ words: '', whole: new Set() }))
