import { X } from 'lucide-react'
import { useShell } from '../../state/shell.ts'
import { useStatementTable } from '../../state/statement-table.ts'
import { grouped } from '../../ui/counted.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { ColumnsMenu } from './columns-menu.tsx'
import type { Condition } from './conditions.ts'
import { SaveFilter } from './save-filter.tsx'

interface TableToolsProps {
  /** Statements that the filter shows, and their origins; undefined before the first answer. */
  total: number | undefined
  origins: number | undefined
  /** Statements of the workspace. */
  all: number
  conditions: readonly Condition[]
}

/** What stands above the table: how many are shown and why, and the ways out. */
export function TableTools({ total, origins, all, conditions }: TableToolsProps) {
  const setFilter = useStatementTable((table) => table.setFilter)
  return (
    <div className="view-tools" data-region="tools">
      <h1>Statements</h1>
      <span className="muted nowrap" role="status">
        {total !== undefined && origins !== undefined && countsWords(total, all, origins)}
      </span>
      <Conditions conditions={conditions} />
      {conditions.length > 0 && (
        <Button look="plain" onClick={() => setFilter({})}>
          Clear
        </Button>
      )}
      <span className="grow" />
      {conditions.length > 0 && <SaveFilter />}
      <ColumnsMenu />
      <Button
        command="export.open"
        disabled={(total ?? 0) === 0}
        onClick={() => useShell.getState().open('export')}
      >
        Export {total !== undefined && grouped(total)}
      </Button>
    </div>
  )
}

function Conditions({ conditions }: { conditions: readonly Condition[] }) {
  const setFilter = useStatementTable((table) => table.setFilter)
  return (
    <ul className="conditions" aria-label="What is filtered">
      {conditions.map(({ words, without }) => (
        <li key={words} className="chip">
          <span className="ellipsis" dir="auto" title={words}>
            {words}
          </span>
          <button type="button" aria-label={`Take away ${words}`} onClick={() => setFilter(without)}>
            <Icon icon={X} size={12} />
          </button>
        </li>
      ))}
    </ul>
  )
}

/** A figure for statements never stands without its figure for origins. */
function countsWords(total: number, all: number, origins: number): string {
  const shown = total === all ? grouped(total) : `${grouped(total)} of ${grouped(all)}`
  return `${shown}, ${grouped(origins)} ${origins === 1 ? 'origin' : 'origins'}`
}
