import { expect, test } from 'vitest'
import { contradiction } from '../../../../renderer/views/ledger/contradiction.ts'
import { mark, row } from './ledger-fixture.ts'

const COLUMNS = ['ministry', 'mayor', 'workers', 'service']
const contested = row('p', {
  ministry: [mark('claim', 4)],
  mayor: [mark('denial', 3)],
  workers: [mark('claim', 1)],
  service: [mark('denial', 1), mark('comment', 9)],
})

test('the claim and the denial that are said most often contradict each other', () => {
  expect(contradiction(contested, COLUMNS, null)).toEqual({ claim: 0, denial: 1 })
})

test('a cell under the cursor that takes a side is one of the two, with the strongest against it', () => {
  expect(contradiction(contested, COLUMNS, 2)).toEqual({ claim: 2, denial: 1 })
  expect(contradiction(contested, COLUMNS, 3)).toEqual({ claim: 0, denial: 3 })
})

test('nothing is framed where one cell alone holds both stances, or one stance is missing', () => {
  expect(contradiction(row('p', { mayor: [mark('claim'), mark('denial')] }), COLUMNS, 1)).toBeNull()
  expect(
    contradiction(row('p', { mayor: [mark('claim')], service: [mark('question')] }), COLUMNS, 1),
  ).toBeNull()
})

test('who says both is set against somebody else where there is one', () => {
  const reversed = row('p', { ministry: [mark('claim', 2), mark('denial', 5)], mayor: [mark('claim')] })
  expect(contradiction(reversed, COLUMNS, 0)).toEqual({ claim: 1, denial: 0 })
})
