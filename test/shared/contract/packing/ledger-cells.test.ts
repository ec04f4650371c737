import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LedgerCell, PackedLedger } from '../../../../shared/contract/ledger.ts'
import { openLedger, packCells } from '../../../../shared/contract/packing/ledger-cells.ts'
import { stance } from '../../../../shared/model/stance.ts'

const KEYS = ['brandt', 'office', null]
const PLACES = new Map(KEYS.map((key, place) => [key, place]))

test('cells that are packed are the same when they are opened', () => {
  const law = fc.property(anyCells, (cells) => {
    expect(openCells(packCells(cells, PLACES))).toEqual(cells)
  })
  fc.assert(law)
})

test('a mark takes six numbers', () => {
  const marks = [{ stance: 'denial' as const, statements: 3, origins: 2, hedged: true, unfound: 1 }]
  expect(packCells([{ column: 'office', marks, reversed: false }], PLACES)).toEqual([1, 1, 3, 2, 1, 1])
})

const anyMark = fc.record({
  stance: fc.constantFrom(...stance.options),
  statements: fc.nat(),
  origins: fc.nat(),
  unfound: fc.nat(),
  hedged: fc.boolean(),
})
const anyMarks = fc.uniqueArray(anyMark, { minLength: 1, selector: (mark) => mark.stance })
const anyCells: fc.Arbitrary<LedgerCell[]> = fc.uniqueArray(
  fc.record({ column: fc.constantFrom(...KEYS), marks: anyMarks, reversed: fc.boolean() }),
  { selector: (cell) => cell.column },
)

function openCells(cells: number[]): LedgerCell[] | undefined {
  const row = { proposition: '', text: '', status: 'open' as const, marks: [], contested: false }
  const ledger: PackedLedger = {
    columns: KEYS.map((key) => ({ key, label: '', detail: '', group: '' })),
    rows: [{ ...row, cells, documents: 0, firstSaid: null, lastSaid: null }],
    gaps: {
      claimsNobodyDenied: [],
      denialsWithoutClaim: [],
      oneSource: [],
      speakersOnBothSides: [],
      silentDays: [],
    },
    totals: { statements: 0, origins: 0, documents: 0 },
  }
  return openLedger(ledger).rows[0]?.cells
}
