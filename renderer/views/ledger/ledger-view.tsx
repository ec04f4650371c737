import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { openLedger } from '../../../shared/contract/packing/ledger-cells.ts'
import { useCall } from '../../client/hooks.ts'
import { useCommands } from '../../state/commands.ts'
import { useLedger } from '../../state/ledger.ts'
import { Waiting } from '../../ui/waiting.tsx'
import { withDayWords } from './day-words.ts'
import { GapPanel } from './gap-panel.tsx'
import './ledger.css'
import { ledgerCommands } from './ledger-commands.ts'
import { LedgerTable } from './ledger-table.tsx'
import { LedgerToolbar } from './ledger-toolbar.tsx'
import { LooseStatements } from './loose-statements.tsx'
import { NoRows } from './no-rows.tsx'
import { shownRows } from './shown-rows.ts'
import { useLedgerActions } from './use-ledger-actions.ts'
import { WordingBox } from './wording-box.tsx'

/** Every proposition with its claims and denials: who says what, in how many independent origins, and what nobody said. */
export function LedgerView() {
  // Not the whole state: a step of the cursor must not work out the rows and the gaps again.
  const by = useLedger((state) => state.columns)
  const text = useLedger((state) => state.text)
  const gap = useLedger((state) => state.gap)
  const order = useLedger((state) => state.order)
  const answer = useCall('ledger.get', { columns: by }, { keepPrevious: true }).data
  const ledger = useMemo(
    () => (answer === undefined ? undefined : withDayWords(openLedger(answer), by)),
    [answer, by],
  )
  const rows = useMemo(
    () => (ledger === undefined ? [] : shownRows(ledger, { text, gap, order })),
    [ledger, text, gap, order],
  )
  const actions = useLedgerActions()
  const grid = useRef<HTMLDivElement>(null)
  const filter = useRef<HTMLInputElement>(null)
  const [adding, setAdding] = useState(false)
  const focusGrid = useCallback(() => grid.current?.focus({ preventScroll: true }), [])
  const isThere = ledger !== undefined
  useEffect(() => {
    if (isThere) focusGrid()
  }, [isThere, focusGrid])
  const add = useCallback(() => setAdding(true), [])
  const typeFilter = useCallback(() => filter.current?.select(), [])
  useCommands(useMemo(() => ledgerCommands(add, typeFilter), [add, typeFilter]))

  return (
    <main className="view ledger-view">
      <LedgerToolbar ledger={ledger} shown={rows.length} filterRef={filter} onAdd={add} onDown={focusGrid} />
      <div className="ledger-main" data-region="ledger">
        {adding && (
          <div className="ledger-new">
            <WordingBox
              label="New proposition"
              value=""
              placeholder="One sentence that can be true or false"
              onKeep={actions.create}
              onDone={(byKey) => {
                setAdding(false)
                if (byKey) focusGrid()
              }}
            />
          </div>
        )}
        {ledger === undefined ? (
          <Waiting />
        ) : rows.length > 0 ? (
          <LedgerTable {...{ ledger, rows, actions, focusGrid }} gridRef={grid} />
        ) : (
          <NoRows any={ledger.rows.length > 0} onAdd={add} />
        )}
      </div>
      {ledger !== undefined && (
        <GapPanel ledger={ledger} onGo={focusGrid}>
          <LooseStatements actions={actions} />
        </GapPanel>
      )}
    </main>
  )
}
