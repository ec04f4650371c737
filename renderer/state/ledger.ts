import { create } from 'zustand'
import type { LedgerColumns } from '../../shared/contract/ledger.ts'
import type { Id } from '../../shared/model/identity.ts'
import { useShell } from './shell.ts'

/** What nobody said: the kinds of gap that the table can be narrowed to. */
export type Gap = 'undenied' | 'unclaimed' | 'one-origin' | 'both-sides'

/** The head of the table, where the cursor can stand as on any row. */
export const HEAD = 'head'

/** Where the keys act. `column` 0 is the proposition, then come the columns, then the origins of the row. */
export interface Cursor {
  /** Null before the table was walked: its first row. */
  row: Id | typeof HEAD | null
  column: number
}

interface LedgerState {
  columns: LedgerColumns
  /** What the large figure of a cell counts; the other stands below it. */
  figure: 'statements' | 'origins'
  order: 'contested' | 'own'
  /** Words that a proposition has to have. */
  text: string
  gap: Gap | null
  cursor: Cursor
  /** Whether the cell under the cursor is open. */
  open: boolean
  /** CSS pixels that the table was left at; null where the row of the cursor is to be shown instead. */
  scroll: { top: number; left: number } | null
}

/** How the ledger is looked at; it stays while a person reads a quote and comes back. */
export const useLedger = create<LedgerState>(() => ({
  columns: 'speaker',
  figure: 'statements',
  order: 'contested',
  text: '',
  gap: null,
  cursor: { row: null, column: 0 },
  open: false,
  scroll: { top: 0, left: 0 },
}))

/** Shows other columns; the cursor keeps its row. */
export function showColumns(columns: LedgerColumns): void {
  useLedger.setState(({ cursor, scroll }) => ({
    columns,
    open: false,
    cursor: { row: cursor.row, column: 0 },
    scroll: { top: scroll?.top ?? 0, left: 0 },
  }))
}

/** Puts the cursor on a cell and opens it or not. */
export function goToCell(cursor: Cursor, open: boolean): void {
  useLedger.setState({ cursor, open })
}

/** Goes to a proposition and opens its row, whatever the table was narrowed to. */
export function showProposition(row: Id): void {
  useLedger.setState({ text: '', gap: null, cursor: { row, column: 0 }, open: true, scroll: null })
  useShell.getState().show('ledger')
}
