import { useEffect, useRef } from 'react'
import type { Ledger } from '../../../shared/contract/ledger.ts'
import { useLedger } from '../../state/ledger.ts'
import { CellPanel } from './cell-panel.tsx'
import { RowPanel } from './row-panel.tsx'
import type { ShownRow } from './shown-rows.ts'
import type { LedgerActions } from './use-ledger-actions.ts'
import './open-panel.css'

interface OpenPanelProps {
  row: ShownRow
  /** None where the whole row is open. */
  column: Ledger['columns'][number] | undefined
  /** Columns of the table. */
  span: number
  /** CSS pixels. */
  width: number
  actions: LedgerActions
}

/** What is open under a row. It comes into sight when it opens, and again when its quotes have come. */
export function OpenPanel({ row, column, span, width, actions }: OpenPanelProps) {
  const by = useLedger((ledger) => ledger.columns)
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = panel.current
    if (element === null) return
    const observer = new ResizeObserver(() => element.scrollIntoView({ block: 'nearest', inline: 'nearest' }))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={panel} className="ledger-panel" role="row">
      <div role="gridcell" aria-colspan={span} style={{ width }}>
        {column === undefined ? (
          <RowPanel row={row} columns={by} actions={actions} />
        ) : (
          <CellPanel row={row} columns={by} column={column} />
        )}
      </div>
    </div>
  )
}
