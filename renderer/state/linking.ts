import { create } from 'zustand'
import type { Statement } from '../../shared/model/statement.ts'

/** The end from which a link goes out. */
export type LinkStart = Pick<Statement, 'id' | 'number' | 'stance' | 'speaker'>

interface Linking {
  /** Set from `l` until the other end was chosen and confirmed, or the person has left it. */
  from: LinkStart | null
  start(from: LinkStart): void
  leave(): void
}

/** A link that is being made: it waits for the next statement that is chosen, in any pane. */
export const useLinking = create<Linking>((set) => ({
  from: null,
  start: ({ id, number, stance, speaker }) => set({ from: { id, number, stance, speaker } }),
  leave: () => set({ from: null }),
}))
