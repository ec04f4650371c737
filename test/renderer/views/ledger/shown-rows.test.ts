import { expect, test } from 'vitest'
import { shownRows } from '../../../../renderer/views/ledger/shown-rows.ts'
import { landing, positionFor } from '../../../../renderer/views/ledger/reorder.ts'
import { silences } from '../../../../renderer/views/ledger/silences.ts'
import { mark, row } from './ledger-fixture.ts'

const columns = ['x', 'y'].map((key) => ({ key, label: key.toUpperCase(), detail: '', group: '' }))
const ledger = {
  columns,
  rows: [
    row('siren', { x: [mark('claim')] }, 'The siren worked'),
    row('gates', { x: [mark('claim')], y: [mark('denial')] }, 'The gates of Río Alto were open'),
    row('dam', { y: [mark('denial')] }, 'The dam is whole'),
    row('gauge', { x: [mark('claim'), mark('denial')] }, 'The gauge is wrong'),
  ],
  gaps: {
    claimsNobodyDenied: ['siren'],
    denialsWithoutClaim: ['dam'],
    oneSource: ['siren', 'gates'],
    speakersOnBothSides: [
      { speaker: 'x', name: 'X', proposition: 'gauge' },
      { speaker: 'z', name: 'Z', proposition: 'gauge' },
    ],
    silentDays: [],
  },
  totals: { statements: 6, origins: 6, documents: 3 },
}
const all = { text: '', gap: null, order: 'own' } as const
const shown = (wanted: Partial<Parameters<typeof shownRows>[1]>) =>
  shownRows(ledger, { ...all, ...wanted }).map(({ number, proposition }) => `${number} ${proposition}`)

test('contested rows come first and keep their numbers', () => {
  expect(shown({})).toEqual(['1 siren', '2 gates', '3 dam', '4 gauge'])
  expect(shown({ order: 'contested' })).toEqual(['2 gates', '4 gauge', '1 siren', '3 dam'])
})

test('rows are found by parts of words, whatever their case and accents', () => {
  expect(shown({ text: 'RIO open' })).toEqual(['2 gates'])
  expect(shown({ text: 'open zebra' })).toEqual([])
})

test('each gap narrows the table to its rows', () => {
  expect(shown({ gap: 'undenied' })).toEqual(['1 siren'])
  expect(shown({ gap: 'unclaimed' })).toEqual(['3 dam'])
  expect(shown({ gap: 'one-origin' })).toEqual(['1 siren', '2 gates'])
  expect(shown({ gap: 'both-sides' })).toEqual(['4 gauge'])
})

test('who takes a side on half of the contested rows is missed on the others', () => {
  expect(silences(ledger)).toEqual([{ column: 1, label: 'Y', rows: [{ number: 4, proposition: 'gauge' }] }])
})

test('a row takes the place of the one it is put at, but not among rows of the other kind', () => {
  const rows = shownRows(ledger, { ...all, order: 'contested' })
  const [gates, gauge, siren] = rows
  if (gates === undefined || gauge === undefined || siren === undefined)
    throw new Error('the fixture has no rows')
  expect(positionFor(rows, gauge, 0, 'contested')).toBe(1)
  expect(positionFor(rows, gauge, 2, 'contested')).toBeNull()
  expect(positionFor(rows, gauge, 2, 'own')).toBe(0)
  expect(positionFor(rows, gauge, 9, 'own')).toBeNull()
  expect([landing(rows, gates, siren, 'before'), landing(rows, gates, siren, 'after')]).toEqual([1, 2])
  expect([landing(rows, siren, gates, 'before'), landing(rows, siren, gates, 'after')]).toEqual([0, 1])
})
