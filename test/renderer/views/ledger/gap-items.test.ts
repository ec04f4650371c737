import { expect, test } from 'vitest'
import type { Ledger } from '../../../../shared/contract/ledger.ts'
import { gapItems } from '../../../../renderer/views/ledger/gap-items.ts'
import { gapRows } from '../../../../renderer/views/ledger/shown-rows.ts'
import { mark, row } from './ledger-fixture.ts'

const both = [mark('claim'), mark('denial')]
const ledger: Ledger = {
  columns: ['x', 'y', 'z'].map((key) => ({ key, label: key.toUpperCase(), detail: '', group: '' })),
  rows: [row('gates', { x: both, y: both }), row('siren', { x: [mark('claim')] }), row('dam', { y: both })],
  gaps: {
    claimsNobodyDenied: ['siren'],
    denialsWithoutClaim: [],
    oneSource: ['siren', 'dam'],
    speakersOnBothSides: [
      { speaker: 'y', name: 'Y', proposition: 'dam' },
      { speaker: 'x', name: 'X', proposition: 'gates' },
      { speaker: 'y', name: 'Y', proposition: 'gates' },
    ],
    silentDays: [],
  },
  totals: { statements: 7, origins: 7, documents: 7 },
}

test('who is on both sides stands in one line for each proposition, and a click leads to the first of them', () => {
  const lines = gapItems(ledger, 'both-sides').map(({ number, words, row, column }) => [
    number,
    words,
    row,
    column,
  ])
  expect(lines).toEqual([
    [1, 'X, Y', 'gates', 1],
    [3, 'Y', 'dam', 2],
  ])
})

test.each(['undenied', 'unclaimed', 'one-origin', 'both-sides'] as const)(
  '%s lists the rows that it narrows the table to, no more and no fewer',
  (gap) => {
    const listed = gapItems(ledger, gap).map(({ row }) => row)
    expect(listed.toSorted()).toEqual(gapRows(ledger.gaps, gap).toSorted())
  },
)
