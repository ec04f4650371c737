import { create } from 'zustand'

interface FamiliesState {
  /** Families without these words are left out. */
  words: string
  /** Leaves out what is only reworded. */
  copiesOnly: boolean
  /** Families before the first that is shown. */
  offset: number
  /** CSS pixels. */
  top: number
}

/** How the families of parallels are looked at; it stays while a person goes elsewhere and comes back. */
export const useFamilies = create<FamiliesState>(() => ({ words: '', copiesOnly: false, offset: 0, top: 0 }))
