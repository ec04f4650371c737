import { useState, type MouseEvent, type RefObject } from 'react'
import type { Ledger } from '../../../shared/contract/ledger.ts'
import { goToCell, useLedger } from '../../state/ledger.ts'
import { tell } from '../../state/notices.ts'
import { openSpeaker } from '../../state/speakers.ts'
import { cellId, type RowEvents } from './grid-row.tsx'
import { LedgerGrid } from './ledger-grid.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { PropositionMenu, type RowMenuPlace } from './proposition-menu.tsx'
import { landing, positionFor } from './reorder.ts'
import type { ShownRow } from './shown-rows.ts'
import type { LedgerActions } from './use-ledger-actions.ts'
import { useGridKeys } from './use-grid-keys.ts'

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
  const press = useGridKeys(
    { ledger, rows, actions, focusGrid },
    {
      head: actOnHead,
      move,
      edit: ({ proposition }) => setEditing(proposition),
      menu: (row) => setMenu(placeUnder(document.getElementById(cellId(row.proposition, 0)), row)),
    },
  )

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
    dropStatements: (statements, row) => actions.assign(statements, row),
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

function placeAt(event: MouseEvent, row: ShownRow): RowMenuPlace {
  const byPointer = event.clientX > 0
  return byPointer ? { row, x: event.clientX, y: event.clientY } : placeUnder(event.currentTarget, row)
}

function placeUnder(element: Element | null, row: ShownRow): RowMenuPlace {
  const box = element?.getBoundingClientRect()
  return { row, x: (box?.left ?? 0) + 32, y: box?.bottom ?? 0 }
}
