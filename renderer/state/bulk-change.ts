import { create } from 'zustand'

interface BulkChange {
  done: number
  total: number
  stop(): void
}

/** The change of many statements that is under way, or null. */
export const useBulkChange = create<{ running: BulkChange | null }>(() => ({ running: null }))
