import { exportColumn, type ExportColumn } from '../../../shared/contract/exports.ts'
import { ListFilter } from '../../ui/list-filter.tsx'
import { useListFilter } from '../../ui/use-list-filter.ts'

interface ColumnPickerProps {
  /** Null for all. */
  columns: readonly ExportColumn[] | null
  onChange(columns: ExportColumn[] | null): void
}

/** Which columns a table has, in the order in which it has them. A table keeps at least one. */
export function ColumnPicker({ columns, onChange }: ColumnPickerProps) {
  const all = exportColumn.options
  const shown = columns ?? all
  const { found, filter } = useListFilter(all, (column) => column)
  const toggle = (column: ExportColumn) => {
    const next = all.filter((each) => shown.includes(each) !== (each === column))
    if (next.length > 0) onChange(next.length === all.length ? null : next)
  }
  return (
    <details className="columns-chosen">
      <summary>
        Columns <span className="muted small">{`${shown.length} of ${all.length}`}</span>
      </summary>
      <ListFilter what="columns" {...filter} />
      <div className="column-boxes" role="group" aria-label="Columns">
        {found.map((column) => (
          <label key={column} className="check">
            <input type="checkbox" checked={shown.includes(column)} onChange={() => toggle(column)} />
            {column}
          </label>
        ))}
      </div>
    </details>
  )
}
