import { create } from 'zustand'
import type { Id } from '../../shared/model/identity.ts'
import { useShell } from './shell.ts'

/** The speaker that the dialog of speakers shows; null for the first one. */
export const useChosenSpeaker = create<{ chosen: Id | null }>(() => ({ chosen: null }))

/** Opens the dialog of speakers at this one. */
export function openSpeaker(chosen: Id | null): void {
  useChosenSpeaker.setState({ chosen })
  useShell.getState().open('speakers')
}
