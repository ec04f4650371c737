import { useVirtualizer } from '@tanstack/react-virtual'
import {
  useEffect,
  useLayoutEffect,
  useRef,
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
} from 'react'
import type { StatementRow } from '../../../shared/contract/statement-table.ts'
import { useStatementTable } from '../../state/statement-table.ts'
import { stepTo } from '../../ui/list-steps.ts'
import type { Column } from './columns.tsx'
import { TableHead } from './table-head.tsx'
import { TableRow } from './table-row.tsx'
import { useRows } from './use-rows.ts'
import type { TableActions } from './use-table-actions.ts'
import './statement-table.css'

/** The height of a row, in CSS pixels; the stylesheet has the same. */
const ROW = 28

interface StatementTableProps {
  columns: readonly Column[]
  total: number
  withYear: boolean
  actions: TableActions
  /** Told which row the keys act on, so that commands can ask for it; none where the table goes. */
  onCursor(row: StatementRow | undefined): void
  /** Acts on that row once the rows are those that were asked for. */
  onRow(act: (row: StatementRow) => void): void
}

/** The rows on screen of a table of any length. Arrows move, Shift stretches, Enter opens, x and Space select. */
export function StatementTable({ columns, total, withYear, actions, ...on }: StatementTableProps) {
  const table = useStatementTable()
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    initialOffset: table.top,
    scrollPaddingStart: ROW,
    overscan: 12,
  })
  const shown = rows.getVirtualItems()
  const rowAt = useRows(shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0)
  const cursor = Math.min(table.cursor, total - 1)
  const here = rowAt(cursor)
  useTold(here, on.onCursor)
  useKeptPlace(scroller, table.filter, table.sort)
  useCursorInSight(scroller, table.selected.size > 0)

  const move = (to: number, stretching: boolean) => {
    rows.scrollToIndex(to, { align: 'auto' })
    if (stretching) actions.stretchTo(to)
    else table.moveTo(to)
  }
  const press = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? ROW) / ROW) - 2)
    const to = stepTo(event.key, { at: cursor, count: total, page })
    if (event.target !== event.currentTarget) return
    if (to !== null) move(to, event.shiftKey)
    else if (event.key === ' ') on.onRow(({ id }) => actions.toggle(id, useStatementTable.getState().cursor))
    else if (event.key === 'Enter') on.onRow((row) => actions.open(row, event.ctrlKey || event.metaKey))
    else return
    event.preventDefault()
  }

  const tracks = ['30px', ...columns.map(({ width }) => width)].join(' ')
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--tracks': tracks,
    '--said-track': withYear ? '88px' : '62px',
  }
  return (
    <div
      ref={scroller}
      className="statement-table"
      style={style}
      role="grid"
      aria-label="Statements"
      aria-multiselectable
      aria-rowcount={total + 1}
      aria-colcount={columns.length + 1}
      tabIndex={0}
      data-region-focus
      aria-activedescendant={here === undefined ? undefined : `row-${here.id}`}
      onKeyDown={press}
      onScroll={({ currentTarget }) => table.setTop(currentTarget.scrollTop)}
    >
      <div role="presentation" className="table-width">
        <TableHead columns={columns} total={total} actions={actions} />
        <div role="rowgroup" className="table-rows" style={{ height: rows.getTotalSize() }}>
          {shown.map(({ index, start }) => {
            const row = rowAt(index)
            return row === undefined ? (
              <ComingRow key={index} start={start} />
            ) : (
              <TableRow
                key={row.id}
                {...{ row, index, start, columns, withYear, actions }}
                isCursor={index === cursor}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
}

function useTold(row: StatementRow | undefined, onCursor: (row: StatementRow | undefined) => void): void {
  useEffect(() => {
    onCursor(row)
    return () => onCursor(undefined)
  }, [row, onCursor])
}

/** A row that is being read: after a jump among many its place is shown at once. */
function ComingRow({ start }: { start: number }) {
  return (
    <div className="table-row" aria-hidden="true" style={{ transform: `translateY(${start}px)` }}>
      <span />
      <span className="muted">…</span>
    </div>
  )
}

/** Other rows begin at the top; a table that is come back to stands where it was left. */
function useKeptPlace(scroller: RefObject<HTMLDivElement | null>, ...rows: readonly unknown[]): void {
  const shown = useRef(rows)
  useLayoutEffect(() => {
    if (shown.current.every((part, index) => part === rows[index])) return
    shown.current = rows
    scroller.current?.scrollTo({ top: 0 })
  })
}

/** The bar of the selection takes room from below: the row that was chosen must not go under it. */
function useCursorInSight(scroller: RefObject<HTMLDivElement | null>, selecting: boolean): void {
  useEffect(() => {
    if (selecting) scroller.current?.querySelector('[data-cursor]')?.scrollIntoView({ block: 'nearest' })
  }, [scroller, selecting])
}
