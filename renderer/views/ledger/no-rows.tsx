import { useLedger } from '../../state/ledger.ts'
import { Button } from '../../ui/button.tsx'
import { CommandKeys } from '../../ui/command-keys.tsx'

/** No row is shown: what leads to one. */
export function NoRows({ any, onAdd }: { any: boolean; onAdd(): void }) {
  if (any)
    return (
      <div className="ledger-none" role="status">
        <h2>No proposition passes the filter</h2>
        <Button data-region-focus onClick={() => useLedger.setState({ text: '', gap: null })} keys="Escape">
          Show all
        </Button>
      </div>
    )
  return (
    <div className="ledger-none">
      <h2>The ledger has a row for each proposition</h2>
      <p>
        A proposition is one sentence that can be true or false. Mark a statement in a text, then press{' '}
        <CommandKeys id="ledger.add" /> and write what it claims or denies. Statements of one proposition meet
        here: who claims it, who denies it, and in how many independent origins.
      </p>
      <Button look="primary" data-region-focus command="ledger.add" onClick={onAdd}>
        Write a proposition
      </Button>
    </div>
  )
}
