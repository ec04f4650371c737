import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import type { Ledger } from '../../../shared/contract/ledger.ts'
import { useSettings } from '../../app/use-settings.ts'
import { HEAD, useLedger } from '../../state/ledger.ts'
import { contradiction } from './contradiction.ts'
import { placeOf, type Place } from './cursor.ts'
import { cellId, GridRow, type RowEvents } from './grid-row.tsx'
import { HeadRow } from './head-row.tsx'
import { OpenPanel } from './open-panel.tsx'
import type { ShownRow } from './shown-rows.ts'
import { sizesFor } from './sizes.ts'
import type { LedgerActions } from './use-ledger-actions.ts'
import { useWidth } from './use-width.ts'
import './ledger-grid.css'
import './ledger-cell.css'
import './ledger-cursor.css'

/** Height of a row with two lines of sentence, before it is measured, and of the head. CSS pixels. */
const ROW = 66
const HEAD_HEIGHT = 76

interface LedgerGridProps {
  ledger: Ledger
  rows: readonly ShownRow[]
  editing: string | null
  on: RowEvents
  actions: LedgerActions
  gridRef: RefObject<HTMLDivElement | null>
  onHead(column: number): void
  onKey(event: KeyboardEvent, place: Place): void
}

/** Propositions by speakers, outlets or days; of a table of any size only what is in sight is drawn. */
export function LedgerGrid({ ledger, rows, editing, on, actions, gridRef, ...keys }: LedgerGridProps) {
  const { columns } = ledger
  const { cursor, open, columns: by } = useLedger()
  const frameAll = useSettings().frames === 'table'
  const place = placeOf(cursor, rows, columns.length + 2)
  const width = useWidth(gridRef)
  const sizes = sizesFor(width, columns.length)
  const start = useRef(useLedger.getState().scroll)
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => gridRef.current,
    estimateSize: () => ROW,
    getItemKey: (index) => rows[index]?.proposition ?? index,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    initialOffset: start.current?.top ?? 0,
    overscan: 4,
  })
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => gridRef.current,
    estimateSize: () => sizes.column,
    paddingStart: sizes.proposition,
    paddingEnd: sizes.totals,
    scrollPaddingStart: sizes.proposition,
    scrollPaddingEnd: sizes.totals,
    initialOffset: start.current?.left ?? 0,
    overscan: 2,
  })
  useEffect(() => across.measure(), [across, sizes.column])
  useFollowCursor(place, start.current === null, (to) => {
    if (to.row >= 0) down.scrollToIndex(to.row, { align: 'auto' })
    if (to.column > 0 && to.column <= columns.length) across.scrollToIndex(to.column - 1, { align: 'auto' })
  })
  useKeepScroll(gridRef)

  const shown = across.getVirtualItems()
  const columnKeys = columns.map(({ key }) => key)
  const current = rows[place.row]
  const active =
    cursor.row === HEAD ? `ledger-head-${place.column}` : cellId(current?.proposition ?? '', place.column)

  return (
    <div
      ref={gridRef}
      className="ledger-grid"
      role="grid"
      aria-label="Ledger"
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 2}
      aria-activedescendant={active}
      tabIndex={0}
      data-region-focus
      onKeyDown={(event) => keys.onKey(event, place)}
    >
      <HeadRow
        columns={columns}
        by={by}
        shown={shown}
        sizes={sizes}
        cursor={place.row === -1 ? place.column : null}
        onChoose={keys.onHead}
      />
      <div className="ledger-body" role="presentation" style={{ height: down.getTotalSize() }}>
        {down.getVirtualItems().map((item) => {
          const row = rows[item.index]
          if (row === undefined) return null
          const here = item.index === place.row
          const focus = here && place.column > 0 ? place.column - 1 : null
          return (
            <GridRow
              key={item.key}
              row={row}
              item={item}
              measure={down.measureElement}
              columns={columns}
              shown={shown}
              sizes={sizes}
              headHeight={HEAD_HEIGHT}
              cursor={here ? place.column : null}
              framed={row.contested && (frameAll || here) ? contradiction(row, columnKeys, focus) : null}
              editing={editing === row.proposition}
              on={on}
            >
              {here && open && (
                <OpenPanel
                  span={columns.length + 2}
                  column={columns[place.column - 1]}
                  {...{ row, width, actions }}
                />
              )}
            </GridRow>
          )
        })}
      </div>
    </div>
  )
}

/** Keeps the cursor in sight as it moves; the place that was left is shown as it was. */
function useFollowCursor({ row, column }: Place, atOnce: boolean, show: (place: Place) => void): void {
  const latest = useRef(show)
  const moved = useRef(atOnce)
  useEffect(() => {
    latest.current = show
  })
  useEffect(() => {
    if (moved.current) latest.current({ row, column })
    moved.current = true
  }, [row, column])
}

function useKeepScroll(grid: RefObject<HTMLDivElement | null>): void {
  useLayoutEffect(() => {
    const element = grid.current
    return () => {
      if (element !== null)
        useLedger.setState({ scroll: { top: element.scrollTop, left: element.scrollLeft } })
    }
  }, [grid])
}
