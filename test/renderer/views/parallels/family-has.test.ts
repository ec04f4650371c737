import { expect, it } from 'vitest'
import type { Family } from '../../../../shared/contract/parallels.ts'
import { familyHas } from '../../../../renderer/views/parallels/family-has.ts'

const place = {
  document: 'aaaaaaaa-0000-4000-8000-000000000000',
  start: 0,
  end: 20,
  published: null,
  reworded: false,
}
const family: Family = {
  id: 1,
  documents: 2,
  origin: { document: null, reason: 'unknown' },
  places: [
    { ...place, title: 'Gates', outlet: 'Northline Wire', text: 'No gate was moved' },
    { ...place, title: 'River', outlet: null, text: 'no gate had been moved' },
  ],
}

it('a family has the words that stand in any of its prints, titles or outlets', () => {
  const typed = ['', 'GATE', 'wire moved', 'gate river', 'gate flood']
  expect(typed.map((words) => familyHas(family, words))).toEqual([true, true, true, true, false])
})
