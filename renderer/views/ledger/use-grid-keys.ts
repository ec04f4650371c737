import type { KeyboardEvent } from 'react'
import type { Ledger } from '../../../shared/contract/ledger.ts'
import { goToCell, HEAD, useLedger } from '../../state/ledger.ts'
import { walk, type Place } from './cursor.ts'
import type { ShownRow } from './shown-rows.ts'
import type { LedgerActions } from './use-ledger-actions.ts'
import { useReadSides } from './use-read-sides.ts'

interface Grid {
  ledger: Ledger
  rows: readonly ShownRow[]
  actions: LedgerActions
  focusGrid(): void
}

/** What keys ask of the table. */
interface KeyEvents {
  /** Enter on the head of a column, from 0. */
  head(column: number): void
  /** `to` is a place among the rows shown. */
  move(row: ShownRow, to: number): void
  edit(row: ShownRow): void
  menu(row: ShownRow): void
}

/** The keys of the ledger: arrows walk its cells, Enter opens one and then its texts, and a row is reworded, moved and removed. */
export function useGridKeys({ ledger: { columns }, rows, actions, focusGrid }: Grid, on: KeyEvents) {
  const readSides = useReadSides()

  const enter = ({ row, column }: Place) => {
    const here = rows[row]
    if (here === undefined) on.head(column)
    else if (useLedger.getState().open) void readSides(here, columns[column - 1])
    else goToCell({ row: here.proposition, column }, true)
  }
  const act = (event: KeyboardEvent, place: Place): boolean => {
    const row = rows[place.row]
    if (event.key === 'Enter') enter(place)
    else if (event.key === 'Escape') leave()
    else if (row === undefined) return false
    else if (event.altKey && event.key === 'ArrowUp') on.move(row, place.row - 1)
    else if (event.altKey && event.key === 'ArrowDown') on.move(row, place.row + 1)
    else if (event.key === 'F2') on.edit(row)
    else if (event.key === 'Delete' && place.column === 0) actions.remove(row)
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) on.menu(row)
    else return false
    return true
  }
  const step = (event: KeyboardEvent, place: Place): boolean => {
    const extent = { rows: rows.length, columns: columns.length + 2 }
    const key = { key: event.key, ctrl: event.ctrlKey || event.metaKey }
    const to = event.altKey ? null : walk(place, key, extent)
    if (to === null) return false
    const row = rows[to.row]?.proposition ?? HEAD
    goToCell({ row, column: to.column }, row !== HEAD && useLedger.getState().open)
    return true
  }
  return (event: KeyboardEvent, place: Place) => {
    // What stands in an open cell has keys of its own; Esc leads back to the table.
    const isWithin = event.target !== event.currentTarget
    if (isWithin && event.key !== 'Escape') return
    if (isWithin) focusGrid()
    else if (!act(event, place) && !step(event, place)) return
    event.preventDefault()
    event.stopPropagation()
  }
}

/** Esc closes first what is open, then widens the table again. */
function leave(): void {
  useLedger.setState(({ open, text, gap }) =>
    open ? { open: false, text, gap } : { open, text: '', gap: null },
  )
}
