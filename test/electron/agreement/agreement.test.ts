import { expect, test } from 'vitest'
import { agreementOf } from '../../../electron/agreement/agreement.ts'
import { nominalAlpha } from '../../../electron/agreement/alpha.ts'
import { cohenKappa } from '../../../electron/agreement/kappa.ts'
import { lettersOf } from '../../../electron/agreement/marked-letters.ts'
import { document, statement, TEXT } from '../exchange/small-project.ts'

/** Coders over the same units, one string each; a dot where a value is missing. */
const unitsOf = (...coders: string[]) =>
  [...(coders[0] ?? '')].map((_, unit) => ({
    values: coders.map((coder) => (coder[unit] === '.' ? null : (coder[unit] ?? null))),
  }))

const pairsOf = (table: readonly (readonly number[])[]) =>
  table.flatMap((row, one) =>
    row.flatMap((count, other) => Array.from({ length: count }, () => [String(one), String(other)] as const)),
  )

test('kappa is that of the published examples', () => {
  // Cohen, Weighted kappa, Psychological Bulletin 70 (1968), table 1: shares of 200 units, kappa .492.
  expect(
    cohenKappa(
      pairsOf([
        [88, 14, 18],
        [10, 40, 10],
        [2, 6, 12],
      ]),
    ),
  ).toBeCloseTo(0.492, 3)
  // The simple example of the article on Cohen's kappa in Wikipedia: 50 applications for grants, kappa .4.
  expect(
    cohenKappa(
      pairsOf([
        [20, 5],
        [10, 15],
      ]),
    ),
  ).toBeCloseTo(0.4, 6)
})

test('alpha is that of the published examples', () => {
  // Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), sections A, B and C.
  expect(nominalAlpha(unitsOf('0100000010', '1110010000'))).toBeCloseTo(0.095, 3)
  expect(nominalAlpha(unitsOf('aabbdcccedda', 'babbbccceddd'))).toBeCloseTo(0.692, 3)
  const four = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.']
  expect(nominalAlpha(unitsOf(...four))).toBeCloseTo(0.743, 3)
  // The computational example of the article on Krippendorff's alpha in Wikipedia: three coders, 15 units, .691.
  const three = ['.....34121133.3', '1.213343.......', '..21344.21133.4']
  expect(nominalAlpha(unitsOf(...three))).toBeCloseTo(0.691, 3)
})

test('nothing to compare has no figure', () => {
  expect([cohenKappa([]), nominalAlpha([]), nominalAlpha(unitsOf('aaa', 'aaa'))]).toEqual([null, null, null])
})

test('letters in stretches give the alpha of letters one by one', () => {
  const coders = [
    [{ start: 2, end: 7, value: 'x' }],
    [
      { start: 3, end: 8, value: 'x' },
      { start: 10, end: 12, value: 'y' },
    ],
  ]
  const one = unitsOf('..xxxxx.....'.replaceAll('.', '-'), '...xxxxx..yy'.replaceAll('.', '-'))
  expect(nominalAlpha(lettersOf(12, coders))).toBeCloseTo(nominalAlpha(one) ?? 0, 12)
})

test('statements that share most of their words are compared, the others told apart', () => {
  const text = document(1, TEXT)
  const mark = (number: number, quote: string, author: string, stance: 'claim' | 'denial') =>
    statement(number, text, quote, { author, stance })
  const statements = [
    mark(101, 'The lock is shut', 'Mara', 'claim'),
    mark(102, 'It was never shut', 'Mara', 'denial'),
    mark(103, 'said Ana Marsk', 'Mara', 'claim'),
    mark(104, 'lock is shut', 'Ida', 'claim'),
    mark(105, 'was never shut', 'Ida', 'claim'),
    mark(106, 'the port office', 'Ida', 'claim'),
  ]
  const found = agreementOf({ statements, lengthOf: () => TEXT.length }, ['Mara', 'Ida'])
  expect(found).toMatchObject({ documents: 1, matched: 2, onlyLeft: 1, onlyRight: 1, sameStance: 1 })
  expect(found.disagreements.map(({ quote, left, right }) => [quote, left?.stance, right?.stance])).toEqual([
    ['said Ana Marsk', 'claim', undefined],
    ['It was never shut', 'denial', 'claim'],
    ['the port office', undefined, 'claim'],
  ])
})
