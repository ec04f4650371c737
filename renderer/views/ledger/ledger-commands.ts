import type { Command } from '../../state/commands.ts'

/** What can be done while the ledger is on screen. The keys of the table itself are only listed. */
export function ledgerCommands(add: () => void, filter: () => void): readonly Command[] {
  const nothing = () => undefined
  return [
    {
      id: 'ledger.add',
      title: 'New proposition',
      short: 'new proposition',
      keys: 'p',
      group: 'Lists',
      run: add,
    },
    {
      id: 'ledger.filter',
      title: 'Filter propositions',
      short: 'filter the list',
      keys: '/',
      group: 'Lists',
      run: filter,
    },
    {
      ...local,
      id: 'ledger.open',
      title: 'Open a cell, then read both sides',
      short: 'open a cell, then read both sides',
      keys: 'Enter',
      run: nothing,
    },
    {
      ...local,
      id: 'ledger.edit',
      title: 'Edit the wording of a proposition',
      short: 'edit the wording',
      keys: 'F2',
      run: nothing,
    },
    {
      ...local,
      id: 'ledger.up',
      title: 'Move a proposition up',
      short: 'move the row',
      keys: 'Alt+ArrowUp',
      run: nothing,
    },
    {
      ...local,
      id: 'ledger.down',
      title: 'Move a proposition down',
      short: 'move the row',
      keys: 'Alt+ArrowDown',
      run: nothing,
    },
  ]
}

const local = { group: 'Lists', local: true } as const
