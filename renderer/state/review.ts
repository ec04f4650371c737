import { create } from 'zustand'
import type { Id } from '../../shared/model/identity.ts'
import { useShell } from './shell.ts'

interface ReviewState {
  /** The statement that is looked at; null for the first. */
  chosen: Id | null
  /** What lacks these words is left out. */
  words: string
  choose(statement: Id | null): void
}

/** How what was not found again is looked at. */
export const useReview = create<ReviewState>((set) => ({
  chosen: null,
  words: '',
  choose: (chosen) => set({ chosen }),
}))

/** Goes to a statement that does not stand in the current text. */
export function showInReview(statement: Id): void {
  useReview.setState({ chosen: statement, words: '' })
  useShell.getState().show('review')
}
