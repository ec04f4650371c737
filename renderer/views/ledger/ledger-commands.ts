import type { Command } from '../../state/commands.ts'

/** What can be done while the ledger is on screen. The table itself answers the keys that move and edit its rows. */
export function ledgerCommands(add: () => void, filter: () => void): readonly Command[] {
  return [
    { id: 'ledger.add', run: add },
    { id: 'ledger.filter', run: filter },
  ]
}
