import type { VirtualItem } from '@tanstack/react-virtual'
import type { Ledger, LedgerColumns } from '../../../shared/contract/ledger.ts'
import { useLedger } from '../../state/ledger.ts'
import { columnGroups } from './column-groups.ts'
import { tracks, type Sizes } from './sizes.ts'

interface HeadRowProps {
  columns: Ledger['columns']
  by: LedgerColumns
  shown: readonly VirtualItem[]
  sizes: Sizes
  /** The place of the cursor, where it stands in the head. */
  cursor: number | null
  onChoose(column: number): void
}

/** Names the columns. A speaker's name leads to the speaker; that of the propositions changes their order. */
export function HeadRow({ columns, by, shown, sizes, cursor, onChoose }: HeadRowProps) {
  const order = useLedger((ledger) => ledger.order)
  const last = columns.length + 1
  return (
    <div
      className="ledger-head"
      role="row"
      aria-rowindex={1}
      style={{ gridTemplateColumns: tracks(sizes, columns.length), width: sizes.row }}
    >
      {columnGroups(columns).map(({ label, first, count }) => (
        <span
          key={first}
          className="column-group"
          aria-hidden
          style={{ gridColumn: `${first + 2} / span ${count}` }}
        >
          <span style={{ insetInlineStart: sizes.proposition + 8 }}>{label === '' ? 'Others' : label}</span>
        </span>
      ))}
      <HeadCell
        column={0}
        cursor={cursor}
        label="Proposition"
        detail={order === 'contested' ? 'contested first' : 'in your order'}
        hint="Change the order"
        onChoose={onChoose}
      />
      {shown.map(({ index }) => {
        const column = columns[index]
        if (column === undefined) return null
        const group = column.group === '' ? '' : `, ${column.group}`
        return (
          <HeadCell
            key={column.key ?? ''}
            column={index + 1}
            cursor={cursor}
            label={column.label}
            detail={column.detail}
            hint={`${column.label}${column.detail === '' ? '' : `, ${column.detail}`}${group}`}
            onChoose={by === 'speaker' && column.key !== null ? onChoose : undefined}
          />
        )
      })}
      <HeadCell
        column={last}
        cursor={cursor}
        label="Independent origins"
        detail="not articles"
        hint="Independent origins, not articles"
      />
    </div>
  )
}

interface HeadCellProps {
  column: number
  cursor: number | null
  label: string
  detail: string
  hint: string
  onChoose?: ((column: number) => void) | undefined
}

function HeadCell({ column, cursor, label, detail, hint, onChoose }: HeadCellProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid has the keys
    <div
      id={`ledger-head-${column}`}
      className={onChoose === undefined ? 'head-cell' : 'head-cell acts'}
      role="columnheader"
      aria-colindex={column + 1}
      data-cursor={cursor === column || undefined}
      title={hint}
      style={{ gridColumn: column + 1 }}
      onClick={() => onChoose?.(column)}
    >
      <span className="head-label" dir="auto">
        {label}
      </span>
      <small className="ellipsis" dir="auto">
        {detail}
      </small>
    </div>
  )
}
