import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { StatementRow } from '../../../shared/contract/statement-table.ts'
import { useSettings } from '../../app/use-settings.ts'
import { useCall } from '../../client/hooks.ts'
import { useCommands } from '../../state/commands.ts'
import { errorWords } from '../../state/notices.ts'
import { useStatementTable } from '../../state/statement-table.ts'
import { useAsks } from '../../state/use-asks.ts'
import { Waiting } from '../../ui/waiting.tsx'
import { BulkBar } from './bulk-bar.tsx'
import type { BulkPart } from './bulk-panel.tsx'
import { COLUMNS } from './columns.tsx'
import { conditionsOf, type Condition } from './conditions.ts'
import { Facets } from './facets.tsx'
import { NoRows, NoStatements } from './no-rows.tsx'
import { StatementTable } from './statement-table.tsx'
import './statements.css'
import { tableCommands, type TableKeys } from './table-commands.ts'
import { TableTools } from './table-tools.tsx'
import { useBulk } from './use-bulk.ts'
import { useNames } from './use-names.ts'
import { useTotal } from './use-rows.ts'
import { useSharedWords } from './use-shared-words.ts'
import { useTableActions } from './use-table-actions.ts'

/** All statements in one table: narrowed by facets, put in order, and changed many at a time. */
export function StatementsView() {
  const filter = useStatementTable((table) => table.filter)
  const selected = useStatementTable((table) => table.selected)
  const { columns: chosen } = useSettings()
  const names = useNames()
  const withYear = useYears()
  const { total, isOlder, error } = useTotal()
  const figures = useCall('statements.facets', { filter }, { keepPrevious: true }).data
  const all = useCall('workspace.info', {}).data?.statements ?? 0
  const shared = useSharedWords(selected)
  const actions = useTableActions()
  const bulk = useBulk()
  const box = useRef<HTMLInputElement>(null)
  const grid = useRef<HTMLElement>(null)
  const here = useRef<StatementRow | undefined>(undefined)
  const [part, setPart] = useState<BulkPart | null>(null)
  const conditions = useMemo(() => conditionsOf(filter, names), [filter, names])
  const columns = useMemo(
    () => COLUMNS.filter(({ key }) => key === 'quote' || chosen.includes(key)),
    [chosen],
  )
  const onCursor = useCallback((row: StatementRow | undefined) => void (here.current = row), [])
  const focusGrid = () => focusIn(grid.current)
  const isThere = total !== undefined
  useEffect(() => {
    if (isThere) focusIn(grid.current)
  }, [isThere])

  const asks = useAsks<void>()
  useEffect(() => {
    if (!isOlder) asks.answer()
  })

  /** What is pressed right behind the words of a filter is meant for the rows that have them. */
  const whenShown = (act: () => void) => (isOlder ? asks.ask(act) : act())
  const onRow = (act: (row: StatementRow) => void) => whenShown(() => here.current && act(here.current))
  /** Without a selection the keys act on the row under the cursor, and select it so that it is seen. */
  const onRows = (act: () => void) =>
    whenShown(() =>
      actions.whenSelected(() => {
        const row = here.current
        if (useStatementTable.getState().selected.size === 0 && row !== undefined)
          useStatementTable.getState().select([row.id])
        act()
      }),
    )
  useTableCommands({
    hasRows: () => isOlder || selected.size > 0 || here.current !== undefined,
    filter: () => box.current?.select(),
    toggle: () => onRow(({ id }) => actions.toggle(id, useStatementTable.getState().cursor)),
    selectAll: actions.selectAll,
    clear: actions.clear,
    change: (wanted) => onRows(() => setPart(wanted)),
    mark: (stance) => onRows(() => bulk.update({ stance })),
    remove: () => onRows(bulk.remove),
  })

  return (
    <main className="view statements-view">
      <TableTools {...{ total, all, conditions }} origins={figures?.origins} />
      <Facets facets={figures?.facets} names={names} boxRef={box} onLeave={focusGrid} />
      <section className="statement-desk" aria-label="Table" data-region="table" ref={grid}>
        <Shown {...{ total, error, all, conditions }}>
          <StatementTable {...{ columns, withYear, actions, onCursor, onRow }} total={total ?? 0} />
        </Shown>
        {selected.size > 0 && (
          <BulkBar
            bulk={bulk}
            open={part}
            shared={shared}
            onOpen={(wanted) => {
              setPart(wanted)
              if (wanted === null) focusGrid()
            }}
            onClear={() => {
              actions.clear()
              focusGrid()
            }}
          />
        )}
      </section>
    </main>
  )
}

const focusIn = (desk: HTMLElement | null) => desk?.querySelector<HTMLElement>('[role="grid"]')?.focus()

interface ShownProps {
  total: number | undefined
  error: Error | null
  /** Statements of the workspace. */
  all: number
  conditions: readonly Condition[]
  children: ReactNode
}

/** The table, or why there is none. */
function Shown({ total, error, all, conditions, children }: ShownProps) {
  if (error !== null)
    return (
      <p className="no-rows bad" role="alert">
        {errorWords(error)}
      </p>
    )
  if (total === undefined) return <Waiting />
  if (total > 0) return children
  return all === 0 ? <NoStatements /> : <NoRows conditions={conditions} />
}

/** True where the dates of the library are of more than one year, and have to be told apart. */
function useYears(): boolean {
  const documents = useCall('documents.list', {}).data
  return useMemo(
    () => new Set((documents ?? []).flatMap(({ published }) => published?.slice(0, 4) ?? [])).size > 1,
    [documents],
  )
}

function useTableCommands(keys: TableKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useCommands(useMemo(() => tableCommands(() => latest.current), []))
}
