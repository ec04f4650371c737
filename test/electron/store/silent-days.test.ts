import { expect, test } from 'vitest'
import { getLedger } from '../../../electron/store/ledger.ts'
import { createStatement } from '../../../electron/store/statements.ts'
import { imported, newStore, spanOf, step } from './workspaces.ts'

test('the days are named on which nobody said anything, but not what a date known in part leaves open', () => {
  const { db } = newStore()
  const document = imported(db, 'Gazette')
  const say = (said: string, proposition: { text: string } | null) =>
    step(db, (tx) => {
      const fields = { stance: 'claim' as const, said, proposition }
      createStatement(tx, { document, ...spanOf('The harbour is open'), fields })
    })
  const open = { text: 'The harbour is open' }
  for (const said of ['2021-04', '2021-04-29', '2021-05-02T08:00', '2021-05-03', '2021-05-03', '2021-05-05'])
    say(said, open)
  say('2021-04-30', null)

  expect(getLedger(db, 'day').gaps.silentDays).toEqual([
    { from: '2021-04-30', to: '2021-05-01' },
    { from: '2021-05-04', to: '2021-05-04' },
  ])
})
