import { create } from 'zustand'
import type { Id } from '../../shared/model/identity.ts'

/** The tag that the codebook shows; null for the first one. */
export const useChosenTag = create<{ chosen: Id | null }>(() => ({ chosen: null }))

export const setChosenTag = (chosen: Id | null): void => useChosenTag.setState({ chosen })
