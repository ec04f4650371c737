import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agreementOf } from '../../../electron/agreement/agreement.ts'
import { nominalAlpha } from '../../../electron/agreement/alpha.ts'
import { cohenKappa } from '../../../electron/agreement/kappa.ts'
import { unitizingAlpha } from '../../../electron/agreement/unitizing-alpha.ts'
import { document, statement, TEXT } from '../exchange/small-project.ts'

/** Coders over the same units, one string each; a dot where a value is missing. */
const unitsOf = (...coders: string[]) =>
  [...(coders[0] ?? '')].map((_, unit) =>
    coders.map((coder) => (coder[unit] === '.' ? null : (coder[unit] ?? null))),
  )

const pairsOf = (table: readonly (readonly number[])[]) =>
  table.flatMap((row, one) =>
    row.flatMap((count, other) => Array.from({ length: count }, () => [String(one), String(other)] as const)),
  )

test('kappa is that of the published examples', () => {
  // Cohen, A coefficient of agreement for nominal scales (1960), page 37: .29 observed, .35 by chance; page 45: 200 units, kappa .492.
  expect(
    cohenKappa(
      pairsOf([
        [25, 12, 3],
        [13, 2, 15],
        [12, 16, 2],
      ]),
    ),
  ).toBeCloseTo((0.29 - 0.35) / (1 - 0.35), 6)
  expect(
    cohenKappa(
      pairsOf([
        [88, 14, 18],
        [10, 40, 10],
        [2, 6, 12],
      ]),
    ),
  ).toBeCloseTo(0.492, 3)
  // Brennan and Prediger, Coefficient kappa (1981), pages 689 and 691: kappa .27 and .29.
  expect(
    cohenKappa(
      pairsOf([
        [50, 0, 0],
        [10, 10, 10],
        [20, 0, 0],
      ]),
    ),
  ).toBeCloseTo(0.27, 2)
  expect(
    cohenKappa(
      pairsOf([
        [50, 0, 10],
        [0, 10, 10],
        [10, 10, 0],
      ]),
    ),
  ).toBeCloseTo(0.29, 2)
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

/** Units of one value, each as where it begins and how long it is. */
const units = (value: string, ...given: readonly (readonly [number, number])[]) =>
  given.map(([start, length]) => ({ start, end: start + length, value }))

test('alpha for unitizing is that of the published examples', () => {
  // Krippendorff 2004, appendix: a text from 150 to 450, here from 0. He rounds on the way: .8591 for both values.
  const one = units('c', [75, 70], [220, 30])
  const other = units('c', [70, 80], [205, 20], [250, 20])
  const alike = units('k', [30, 60], [150, 50])
  expect(unitizingAlpha(300, [one, other])).toBeCloseTo(0.7286, 4)
  expect(unitizingAlpha(300, [alike, alike])).toBe(1)
  expect(
    Math.abs(
      (unitizingAlpha(300, [
        [...one, ...alike],
        [...other, ...alike],
      ]) ?? 0) - 0.8591,
    ),
  ).toBeLessThan(0.0005)

  // Krippendorff 1995, page 57: 24 units of length, of which each is counted as many letters. Example C with half a letter each; A
  // and D as they are with very many.
  const stretched = (by: number, ...given: readonly (readonly [number, number])[]) =>
    units('', ...given.map(([start, length]) => [start * by, length * by] as const))
  const gerret = stretched(0.5, [2, 6], [10, 2], [14, 4], [20, 2])
  const gill = stretched(0.5, [0, 2], [4, 4], [10, 4], [16, 2], [20, 2])
  expect(unitizingAlpha(12, [gerret, gill])).toBeCloseTo(0.494, 3)
  const bertha = stretched(50_000, [2, 8], [14, 6])
  const bill = stretched(50_000, [4, 4], [15, 2])
  expect(unitizingAlpha(1_200_000, [bertha, bill])).toBeCloseTo(0.553, 3)
  const heather = stretched(50_000, [0, 2], [2, 8], [10, 4], [14, 6], [20, 4])
  const hill = stretched(50_000, [0, 4], [4, 4], [8, 7], [15, 2], [17, 7])
  expect(unitizingAlpha(1_200_000, [heather, hill])).toBeCloseTo(0.066, 3)
})

const span = fc
  .tuple(fc.nat(180), fc.integer({ min: 1, max: 20 }), fc.constantFrom('x', 'y'))
  .map(([start, length, value]) => ({ start, end: start + length, value }))
const spans = fc.array(span, { minLength: 1, maxLength: 12 })

test('who marks the same agrees fully, and it is the same who is named first', () => {
  fc.assert(
    fc.property(spans, spans, (mine, theirs) => {
      expect(unitizingAlpha(200, [mine, mine.toReversed()])).toBeCloseTo(1, 12)
      expect(unitizingAlpha(200, [mine, theirs])).toBeCloseTo(unitizingAlpha(200, [theirs, mine]) ?? 2, 12)
      expect(unitizingAlpha(200, [mine, theirs])).toBeLessThanOrEqual(1)
    }),
  )
  expect(unitizingAlpha(200, [[], []])).toBeNull()
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
