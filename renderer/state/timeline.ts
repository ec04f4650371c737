import { create } from 'zustand'
import type { DateSpan } from '../../shared/model/statement-filter.ts'
import type { Id } from '../../shared/model/identity.ts'

/** What is chosen: a mark, by the lowest number of its statements, or one of the reversals, from 0. */
export type TimelineChoice = { kind: 'mark'; key: number } | { kind: 'turn'; index: number }

interface TimelineState {
  lanes: 'speaker' | 'proposition'
  date: 'said' | 'published'
  /** Dates outside are left out; null shows all. */
  range: DateSpan | null
  /** Lanes without these words in their name are left out. */
  words: string
  /** Propositions beside the lanes, or speakers, without these words are left out. */
  otherWords: string
  table: boolean
  chosen: TimelineChoice | null
  /** The proposition, or in lanes of propositions the speaker, whose marks stand out. */
  singled: Id | null
}

/** How the timeline is looked at; it stays while a person reads a statement and comes back. */
export const useTimeline = create<TimelineState>(() => ({
  lanes: 'speaker',
  date: 'said',
  range: null,
  words: '',
  otherWords: '',
  table: false,
  chosen: null,
  singled: null,
}))
