import { ArrowDown, ArrowUp } from 'lucide-react'
import { useStatementTable } from '../../state/statement-table.ts'
import { Icon } from '../../ui/icon.tsx'
import type { Column } from './columns.tsx'
import { boxState } from './selection.ts'
import { directionOf, sortedBy } from './sorting.ts'
import type { TableActions } from './use-table-actions.ts'

interface TableHeadProps {
  columns: readonly Column[]
  total: number
  actions: TableActions
}

/** The names of the columns, and the box that selects every row. */
export function TableHead({ columns, total, actions }: TableHeadProps) {
  const state = boxState(
    useStatementTable((table) => table.selected.size),
    total,
  )
  return (
    <div role="rowgroup" className="table-head">
      <div role="row" aria-rowindex={1} className="table-row">
        <span role="columnheader">
          <input
            type="checkbox"
            aria-label="Select all that the filter shows"
            ref={(box) => {
              if (box !== null) box.indeterminate = state === 'some'
            }}
            checked={state === 'all'}
            onChange={() => (state === 'all' ? actions.clear() : actions.selectAll())}
          />
        </span>
        {columns.map((column) => (
          <ColumnHead key={column.key} column={column} />
        ))}
      </div>
    </div>
  )
}

/** A click puts the rows in the order of the column; with Shift after the others. */
function ColumnHead({ column: { title, name, by } }: { column: Column }) {
  const sort = useStatementTable((table) => table.sort)
  const setSort = useStatementTable((table) => table.setSort)
  if (by === null) return <span role="columnheader">{title}</span>
  const direction = directionOf(sort, by)
  return (
    <span role="columnheader" aria-sort={direction}>
      <button
        type="button"
        title={`Sort by ${(name ?? title).toLowerCase()}; with Shift after the others`}
        onClick={(event) => setSort(sortedBy(sort, by, event.shiftKey))}
      >
        {title}
        {direction !== 'none' && <Icon icon={direction === 'ascending' ? ArrowUp : ArrowDown} size={12} />}
      </button>
    </span>
  )
}
