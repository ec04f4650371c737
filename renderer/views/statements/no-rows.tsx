import { useCall } from '../../client/hooks.ts'
import { useShell } from '../../state/shell.ts'
import { useStatementTable } from '../../state/statement-table.ts'
import { Button } from '../../ui/button.tsx'
import { CommandKeys } from '../../ui/command-keys.tsx'
import type { Condition } from './conditions.ts'
import { grouped } from '../../ui/counted.ts'

/** A workspace without statements: how to make the first. */
export function NoStatements() {
  return (
    <div className="no-rows">
      <h2>No statements yet</h2>
      <p>
        Open a document, select words in it, and press <CommandKeys id="mark.claim" /> for a claim or{' '}
        <CommandKeys id="mark.denial" /> for a denial. Every statement then stands here.
      </p>
      <Button
        look="primary"
        data-region-focus
        command="view.read"
        onClick={() => useShell.getState().show('read')}
      >
        Read
      </Button>
    </div>
  )
}

/** A filter that nothing passes: what would be shown with one condition less. */
export function NoRows({ conditions }: { conditions: readonly Condition[] }) {
  const setFilter = useStatementTable((table) => table.setFilter)
  return (
    <div className="no-rows" role="status">
      <h2>No statement passes this filter</h2>
      <p>Take a condition away:</p>
      <ul>
        {conditions.map((condition) => (
          <li key={condition.words}>
            <Less condition={condition} />
          </li>
        ))}
        {conditions.length > 1 && (
          <li>
            <Button onClick={() => setFilter({})}>All of them</Button>
          </li>
        )}
      </ul>
    </div>
  )
}

function Less({ condition: { words, without } }: { condition: Condition }) {
  const setFilter = useStatementTable((table) => table.setFilter)
  const total = useCall('statements.query', { filter: without, limit: 1 }).data?.total
  return (
    <Button onClick={() => setFilter(without)}>
      Without {words}
      {total !== undefined && <span className="muted">{grouped(total)}</span>}
    </Button>
  )
}
