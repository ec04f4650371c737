import type { VirtualItem } from '@tanstack/react-virtual'
import { useState, type DragEvent, type MouseEvent, type ReactNode, type Ref } from 'react'
import type { Id } from '../../../shared/model/identity.ts'
import type { Ledger } from '../../../shared/contract/ledger.ts'
import type { Contradiction } from './contradiction.ts'
import { DRAGGED_PROPOSITION, droppedStatements, dropPlace, type DropPlace } from './drag.ts'
import { FigureCell } from './figure-cell.tsx'
import { PropositionCell } from './proposition-cell.tsx'
import type { ShownRow } from './shown-rows.ts'
import { tracks, type Sizes } from './sizes.ts'
import { TotalsCell } from './totals-cell.tsx'

export interface RowEvents {
  choose(row: ShownRow, column: number): void
  edit(row: ShownRow): void
  stopEditing(byKey: boolean): void
  keepWording(row: ShownRow, text: string): void
  menu(row: ShownRow, event: MouseEvent): void
  dropProposition(dragged: string, row: ShownRow, place: DropPlace): void
  dropStatements(statements: readonly Id[], row: ShownRow): void
}

interface GridRowProps {
  row: ShownRow
  item: VirtualItem
  measure: Ref<HTMLDivElement>
  columns: Ledger['columns']
  shown: readonly VirtualItem[]
  sizes: Sizes
  /** CSS pixels that the table's head takes. */
  headHeight: number
  cursor: number | null
  framed: Contradiction | null
  editing: boolean
  on: RowEvents
  /** What is open under the row. */
  children: ReactNode
}

/** One proposition with its cells; what is dragged onto it goes under it. */
export function GridRow(props: GridRowProps) {
  const { row, item, measure, columns, shown, sizes, headHeight, cursor, framed, on, children } = props
  const [over, setOver] = useState<DropPlace | null>(null)
  const byKey = new Map(row.cells.map((cell) => [cell.column, cell]))
  const last = columns.length + 1
  const id = (column: number) => cellId(row.proposition, column)

  const drop = (event: DragEvent<HTMLElement>) => {
    const place = dropPlace(event)
    setOver(null)
    if (place === null) return
    event.preventDefault()
    const dropped = droppedStatements(event)
    if (dropped?.from === row.proposition) return
    if (dropped !== null) on.dropStatements(dropped.statements, row)
    else on.dropProposition(event.dataTransfer.getData(DRAGGED_PROPOSITION), row, place)
  }

  return (
    <div
      ref={measure}
      className="ledger-row"
      role="presentation"
      data-index={item.index}
      style={{ transform: `translateY(${item.start - headHeight}px)` }}
    >
      <div
        className="ledger-cells"
        role="row"
        aria-rowindex={item.index + 2}
        data-drop={over ?? undefined}
        data-framed={framed === null ? undefined : ''}
        style={{ gridTemplateColumns: tracks(sizes, columns.length), width: sizes.row }}
        onDragOver={(event) => {
          const place = dropPlace(event)
          if (place === null) return
          event.preventDefault()
          setOver(place)
        }}
        onDragLeave={() => setOver(null)}
        onDrop={drop}
      >
        <PropositionCell
          id={id(0)}
          row={row}
          cursor={cursor === 0}
          editing={props.editing}
          onChoose={() => on.choose(row, 0)}
          onEdit={() => on.edit(row)}
          onKeep={(text) => on.keepWording(row, text)}
          onDone={on.stopEditing}
          onMenu={(event) => on.menu(row, event)}
        />
        {shown.map(({ index }) => {
          const column = columns[index]
          if (column === undefined) return null
          return (
            <FigureCell
              key={column.key ?? ''}
              id={id(index + 1)}
              column={index + 1}
              label={column.label}
              cell={byKey.get(column.key)}
              cursor={cursor === index + 1}
              framed={framed?.claim === index ? 'claim' : framed?.denial === index ? 'denial' : null}
              bracket={framed && bracketOf(framed, index)}
              onChoose={() => on.choose(row, index + 1)}
            />
          )
        })}
        <TotalsCell
          id={id(last)}
          column={last}
          row={row}
          cursor={cursor === last}
          onChoose={() => on.choose(row, last)}
        />
        {framed !== null && <Bracket framed={framed} column={sizes.column} />}
      </div>
      {children}
    </div>
  )
}

/** At which side of a cell the bracket goes on; null where it neither begins nor ends. */
function bracketOf({ claim, denial }: Contradiction, index: number): 'start' | 'end' | null {
  if (index !== claim && index !== denial) return null
  return index === Math.min(claim, denial) ? 'end' : 'start'
}

/** The id of a cell in the page, which the grid names as the active one. */
export const cellId = (proposition: string, column: number): string => `ledger-${proposition}-${column}`

/** CSS pixels that the words on a bracket take, with some of its line at both sides. */
const BRACKET_WORDS = 150

/** Joins the two cells that contradict each other, from middle to middle. */
function Bracket({ framed: { claim, denial }, column }: { framed: Contradiction; column: number }) {
  const first = Math.min(claim, denial)
  const count = Math.abs(claim - denial) + 1
  return (
    <span
      className="bracket"
      aria-hidden
      data-wide={(count - 1) * column > BRACKET_WORDS || undefined}
      style={{ gridColumn: `${first + 2} / span ${count}`, marginInline: column / 2 }}
    >
      <span>contradict each other</span>
    </span>
  )
}
