import type { MouseEvent } from 'react'
import type { StatementRow } from '../../../shared/contract/statement-table.ts'
import { useStatementTable } from '../../state/statement-table.ts'
import type { Column } from './columns.tsx'
import type { TableActions } from './use-table-actions.ts'

interface TableRowProps {
  row: StatementRow
  /** Its place in the order, from 0. */
  index: number
  /** CSS pixels from the first row. */
  start: number
  isCursor: boolean
  columns: readonly Column[]
  withYear: boolean
  actions: TableActions
}

/** One statement. A click puts the cursor on it, with Ctrl selects it, with Shift all up to it; a double click opens it. */
export function TableRow({ row, index, start, isCursor, columns, withYear, actions }: TableRowProps) {
  const isSelected = useStatementTable((table) => table.selected.has(row.id))
  const click = (event: MouseEvent) => {
    if (event.shiftKey) actions.stretchTo(index)
    else if (event.ctrlKey || event.metaKey) actions.toggle(row.id, index)
    else useStatementTable.getState().moveTo(index)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid around it has the keys
    <div
      id={`row-${row.id}`}
      className="table-row"
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-cursor={isCursor || undefined}
      style={{ transform: `translateY(${start}px)` }}
      onClick={click}
      onDoubleClick={(event) => actions.open(row, event.ctrlKey || event.metaKey)}
    >
      <span role="gridcell">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={`Select statement ${row.number}`}
          checked={isSelected}
          onClick={(event) => event.stopPropagation()}
          onChange={() => actions.toggle(row.id, index)}
        />
      </span>
      {columns.map(({ key, cell }) => (
        <span key={key} role="gridcell" data-column={key}>
          {cell(row, withYear)}
        </span>
      ))}
    </div>
  )
}
