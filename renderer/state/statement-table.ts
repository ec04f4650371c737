import { create } from 'zustand'
import type { StatementSort } from '../../shared/contract/statement-table.ts'
import type { Id } from '../../shared/model/identity.ts'
import type { StatementFilter } from '../../shared/model/statement-filter.ts'
import { useShell } from './shell.ts'

interface StatementTable {
  filter: StatementFilter
  sort: readonly StatementSort[]
  selected: ReadonlySet<Id>
  /** The row that the keys act on, counted from 0 in the order shown, and the one where a stretch of rows begins. */
  cursor: number
  anchor: number
  /** How far the table is scrolled, in CSS pixels. */
  top: number
  /** Saved views without these words are left out. */
  savedWords: string
  /** Shows other rows. What was selected is let go: nobody changes rows that they cannot see. */
  setFilter(filter: StatementFilter): void
  setSort(sort: readonly StatementSort[]): void
  select(selected: Iterable<Id>): void
  /** Puts the cursor on a row, and the beginning of the next stretch with it unless `stretching`. */
  moveTo(row: number, stretching?: boolean): void
  setTop(top: number): void
  /** As in a workspace that was just opened. */
  reset(): void
}

const START = {
  filter: {},
  sort: [{ by: 'said', down: false }],
  selected: new Set<Id>(),
  cursor: 0,
  anchor: 0,
  top: 0,
  savedWords: '',
} as const

/** What the table of statements shows; it stays while a person reads one of them and comes back. */
export const useStatementTable = create<StatementTable>((set) => ({
  ...START,
  setFilter: (filter) => set({ filter, selected: new Set(), cursor: 0, anchor: 0, top: 0 }),
  setSort: (sort) => set({ sort, cursor: 0, anchor: 0, top: 0 }),
  select: (selected) => set({ selected: new Set(selected) }),
  moveTo: (cursor, stretching = false) => set(stretching ? { cursor } : { cursor, anchor: cursor }),
  setTop: (top) => set({ top }),
  reset: () => set(START),
}))

/** Goes to the table with these statements in it. */
export function showStatements(filter: StatementFilter): void {
  useStatementTable.getState().setFilter(filter)
  useShell.getState().show('statements')
}
