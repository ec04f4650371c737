import { expect, test } from 'vitest'
import { getCell } from '../../../electron/store/ledger-cell.ts'
import { openLedger } from '../../../shared/contract/packing/ledger-cells.ts'
import { getLedger } from '../../../electron/store/ledger.ts'
import { BRANDT, OFFICE, OPEN, SEEN, named, quarrel } from './quarrel.ts'

test('the ledger counts statements and origins, frames reversals, and names its gaps', () => {
  const { db } = quarrel()
  const ids = named(db)
  const [brandt = '', office = '', open = '', seen = ''] = [
    BRANDT.name,
    OFFICE.name,
    OPEN.text,
    SEEN.text,
  ].map((name) => ids.get(name) ?? '')
  const claims = { stance: 'claim', statements: 2, origins: 1, hedged: false, unfound: 0 }
  const denial = { stance: 'denial', statements: 1, origins: 1, hedged: false, unfound: 0 }
  expect(openLedger(getLedger(db, 'speaker'))).toEqual({
    columns: [
      { key: brandt, label: 'Ida Brandt', detail: '', group: '' },
      { key: office, label: 'The port office', detail: '', group: '' },
    ],
    rows: [
      {
        proposition: open,
        text: OPEN.text,
        status: 'open',
        contested: true,
        documents: 2,
        firstSaid: '2021-05-03',
        lastSaid: '2021-06',
        marks: [claims, denial],
        cells: [
          {
            column: brandt,
            marks: [claims, denial],
            reversed: true,
          },
        ],
      },
      {
        proposition: seen,
        text: SEEN.text,
        status: 'open',
        contested: false,
        documents: 1,
        firstSaid: null,
        lastSaid: null,
        marks: [
          {
            ...denial,
            hedged: true,
          },
        ],
        cells: [
          {
            column: office,
            marks: [
              {
                ...denial,
                hedged: true,
              },
            ],
            reversed: false,
          },
        ],
      },
    ],
    gaps: {
      claimsNobodyDenied: [],
      denialsWithoutClaim: [seen],
      oneSource: [open],
      speakersOnBothSides: [{ speaker: brandt, name: 'Ida Brandt', proposition: open }],
      silentDays: [],
    },
    totals: { statements: 4, origins: 3, documents: 2 },
  })
})

test.each([
  ['outlet', ['The Echo', 'The Sound Gazette']],
  ['day', ['2021-05-03', '2021-06', null]],
] as const)('the ledger has a column for each %s, and its cells hold what it counts', (columns, keys) => {
  const { db } = quarrel()
  const ledger = openLedger(getLedger(db, columns))
  expect(ledger.columns.map(({ key }) => key)).toEqual(keys)
  for (const { proposition, cells } of ledger.rows)
    for (const { column, marks } of cells)
      expect(getCell(db, { proposition, columns, column })).toHaveLength(
        marks.reduce((sum, { statements }) => sum + statements, 0),
      )
})

test('a row of the ledger gives its quotes in their context, those of one origin told by one name', () => {
  const { db } = quarrel()
  const proposition = named(db).get(OPEN.text) ?? ''
  const quotes = getCell(db, { proposition, columns: 'speaker' })
  expect(quotes.map(({ quote, before, after, title }) => [quote, before, after, title])).toEqual([
    ['The harbour is open', '', expect.stringContaining(', said Ida Brandt.'), 'Gazette report'],
    ['THE HARBOUR IS OPEN', '', expect.stringContaining(', Brandt said.'), 'Echo report'],
    ['it never was open', expect.stringContaining('Later: '), '. Nobody knows.', 'Echo report'],
  ])
  expect(new Set(quotes.map(({ origin }) => origin)).size).toBe(2)
})
