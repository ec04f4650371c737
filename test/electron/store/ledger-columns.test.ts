import { expect, test } from 'vitest'
import { getLedger } from '../../../electron/store/ledger.ts'
import { createStatement } from '../../../electron/store/statements.ts'
import { imported, newStore, spanOf, step } from './workspaces.ts'

test('speakers with most statements come first, and of equal ones the name decides, whatever their ids are', () => {
  const { db } = newStore()
  const document = imported(db, 'Gazette')
  const heard = ['Zora Lind', 'Ada Holm', 'Milo Vance', 'Bo Ek', 'Milo Vance', 'Cara Dahl']
  for (const name of heard) {
    step(db, (tx) =>
      createStatement(tx, {
        document,
        ...spanOf('The harbour is open'),
        fields: { stance: 'claim', speaker: { name }, proposition: { text: 'The harbour is open' } },
      }),
    )
  }
  const names = getLedger(db, 'speaker').columns.map(({ label }) => label)
  expect(names).toEqual(['Milo Vance', 'Ada Holm', 'Bo Ek', 'Cara Dahl', 'Zora Lind'])
})
