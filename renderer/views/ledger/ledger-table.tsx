import { useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react'
import type { Ledger } from '../../../shared/contract/ledger.ts'
import { goToCell, HEAD, useLedger } from '../../state/ledger.ts'
import { tell } from '../../state/notices.ts'
import { openSpeaker } from '../../state/speakers.ts'
import { walk, type Place } from './cursor.ts'
import { cellId, type RowEvents } from './grid-row.tsx'
import { LedgerGrid } from './ledger-grid.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { PropositionMenu, type RowMenuPlace } from './proposition-menu.tsx'
import { landing, positionFor } from './reorder.ts'
import type { ShownRow } from './shown-rows.ts'
import type { LedgerActions } from './use-ledger-actions.ts'
import { useReadSides } from './use-read-sides.ts'

interface LedgerTableProps {
  ledger: Ledger
  rows: readonly ShownRow[]
  actions: LedgerActions
  gridRef: RefObject<HTMLDivElement | null>
  focusGrid(): void
}

/** The table with what is done to its rows by key, pointer and menu. */
export function LedgerTable({ ledger, rows, actions, gridRef, focusGrid }: LedgerTableProps) {
  const by = useLedger((state) => state.columns)
  const [editing, setEditing] = useState<string | null>(null)
  const [menu, setMenu] = useState<RowMenuPlace | null>(null)
  const [merging, setMerging] = useState<ShownRow | null>(null)
  const readSides = useReadSides()

  const move = (row: ShownRow, to: number) => {
    const position = positionFor(rows, row, to, useLedger.getState().order)
    if (position !== null) actions.move(row.proposition, position)
    else if (rows[to] !== undefined)
      tell('Contested rows stand first here. Press Enter on the head “Proposition” for your own order.')
  }
  const actOnHead = (column: number) => {
    const key = ledger.columns[column - 1]?.key ?? null
    if (column === 0) useLedger.setState(({ order }) => ({ order: order === 'own' ? 'contested' : 'own' }))
    else if (by === 'speaker' && key !== null) openSpeaker(key)
  }
  const enter = ({ row, column }: Place) => {
    const here = rows[row]
    if (here === undefined) actOnHead(column)
    else if (useLedger.getState().open) void readSides(here, ledger.columns[column - 1])
    else goToCell({ row: here.proposition, column }, true)
  }
  const act = (event: KeyboardEvent, place: Place): boolean => {
    const row = rows[place.row]
    if (event.key === 'Enter') enter(place)
    else if (event.key === 'Escape') leave()
    else if (row === undefined) return false
    else if (event.altKey && event.key === 'ArrowUp') move(row, place.row - 1)
    else if (event.altKey && event.key === 'ArrowDown') move(row, place.row + 1)
    else if (event.key === 'F2') setEditing(row.proposition)
    else if (event.key === 'Delete' && place.column === 0) actions.remove(row)
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
      setMenu(placeUnder(document.getElementById(cellId(row.proposition, 0)), row))
    else return false
    return true
  }
  const press = (event: KeyboardEvent, place: Place) => {
    // What stands in an open cell has keys of its own; Esc leads back to the table.
    if (event.target !== event.currentTarget && event.key !== 'Escape') return
    if (event.target !== event.currentTarget) focusGrid()
    else if (!act(event, place)) {
      const extent = { rows: rows.length, columns: ledger.columns.length + 2 }
      const to = event.altKey
        ? null
        : walk(place, { key: event.key, ctrl: event.ctrlKey || event.metaKey }, extent)
      if (to === null) return
      const row = rows[to.row]?.proposition ?? HEAD
      goToCell({ row, column: to.column }, row !== HEAD && useLedger.getState().open)
    }
    event.preventDefault()
    event.stopPropagation()
  }

  const on: RowEvents = {
    choose: ({ proposition: row }, column) => {
      const { cursor, open } = useLedger.getState()
      const again = cursor.row === row && cursor.column === column
      goToCell({ row, column }, again ? !open : column > 0)
      focusGrid()
    },
    edit: ({ proposition }) => setEditing(proposition),
    stopEditing: (byKey) => {
      setEditing(null)
      if (byKey) focusGrid()
    },
    keepWording: ({ proposition }, text) => actions.change(proposition, { text }),
    menu: (row, event) => {
      event.preventDefault()
      event.stopPropagation()
      setMenu(placeAt(event, row))
    },
    dropStatement: (statement, row) => actions.assign([statement], row),
    dropProposition: (dragged, row, place) => {
      const from = rows.find(({ proposition }) => proposition === dragged)
      if (from === undefined || from === row) return
      if (place === 'into') actions.merge(from, row)
      else move(from, landing(rows, from, row, place))
    },
  }

  return (
    <>
      <LedgerGrid
        key={by}
        {...{ ledger, rows, editing, on, actions, gridRef }}
        onHead={actOnHead}
        onKey={press}
      />
      {menu !== null && (
        <PropositionMenu
          place={menu}
          onEdit={() => afterOverlay(() => setEditing(menu.row.proposition))}
          onOpen={() => goToCell({ row: menu.row.proposition, column: 0 }, true)}
          onMove={(step) =>
            move(menu.row, rows.findIndex(({ proposition }) => proposition === menu.row.proposition) + step)
          }
          onMerge={() => setMerging(menu.row)}
          onStatus={(status) => actions.change(menu.row.proposition, { status })}
          onRemove={() => actions.remove(menu.row)}
          onClose={() => {
            setMenu(null)
            focusGrid()
          }}
        />
      )}
      {merging !== null && (
        <MergeDialog
          from={merging}
          onMerge={actions.merge}
          onClose={() => {
            setMerging(null)
            afterOverlay(focusGrid)
          }}
        />
      )}
    </>
  )
}

/** What closes gives the focus back in the next frame: what is to have it instead comes one frame later. */
function afterOverlay(open: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(open))
}

/** Esc closes first what is open, then widens the table again. */
function leave(): void {
  useLedger.setState(({ open, text, gap }) =>
    open ? { open: false, text, gap } : { open, text: '', gap: null },
  )
}

function placeAt(event: MouseEvent, row: ShownRow): RowMenuPlace {
  const byPointer = event.clientX > 0
  return byPointer ? { row, x: event.clientX, y: event.clientY } : placeUnder(event.currentTarget, row)
}

function placeUnder(element: Element | null, row: ShownRow): RowMenuPlace {
  const box = element?.getBoundingClientRect()
  return { row, x: (box?.left ?? 0) + 32, y: box?.bottom ?? 0 }
}
