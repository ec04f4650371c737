import { create } from 'zustand'

interface ChosenParallel {
  /** The parallel whose two texts are compared; null where none is. */
  chosen: number | null
  /** Chooses a parallel, or none. */
  choose(parallel: number | null): void
}

/** Which parallel is looked at. */
export const useChosenParallel = create<ChosenParallel>((set) => ({
  chosen: null,
  choose: (chosen) => set({ chosen }),
}))
