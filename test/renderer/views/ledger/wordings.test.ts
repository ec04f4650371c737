import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginningOf, endOf } from '../../../../renderer/views/ledger/around.ts'
import { wordChanges } from '../../../../renderer/views/ledger/word-changes.ts'
import { against, byOrigin, sidesToRead } from '../../../../renderer/views/ledger/wordings.ts'
import { quote } from './ledger-fixture.ts'

test('quotes of one origin stand together, the fullest wording first, the same words once', () => {
  const short = quote('a', { origin: 'o', quote: 'no fall' })
  const same = quote('b', { origin: 'o', quote: 'no  fall' })
  const full = quote('c', { origin: 'o', quote: 'no fall at all' })
  const other = quote('d', { origin: 'p' })
  expect(byOrigin([short, same, other, full])).toEqual([
    {
      key: 'claim o',
      stance: 'claim',
      wordings: [
        { quote: full, also: [] },
        { quote: short, also: [same] },
      ],
    },
    { key: 'claim p', stance: 'claim', wordings: [{ quote: other, also: [] }] },
  ])
})

test('against a claim stand denials, and against a question nothing', () => {
  const [claim, denial, question] = [
    quote('a'),
    quote('b', { stance: 'denial' }),
    quote('c', { stance: 'question' }),
  ]
  const row = [claim, denial, question]
  expect(against([claim], row)).toEqual([denial])
  expect(against([denial], row)).toEqual([claim])
  expect(against([question], row)).toEqual([])
})

test('both sides are read in two documents where there are two', () => {
  const claim = quote('a', { document: 'one' })
  const near = quote('b', { document: 'one', stance: 'denial' })
  const far = quote('c', { document: 'two', stance: 'denial' })
  expect(sidesToRead([claim], [claim, near, far])).toEqual([claim, far])
  expect(sidesToRead([claim], [claim, near])).toEqual([claim, near])
  expect(sidesToRead([claim], [claim])).toEqual([claim])
  expect(sidesToRead([], [claim])).toEqual([])
})

test('words that differ are told, and in how many places', () => {
  expect(wordChanges('They tell us the gates are closing', 'They say that the gates are shut')).toEqual({
    a: [
      { text: 'They', changed: false },
      { text: 'tell us', changed: true },
      { text: 'the gates are', changed: false },
      { text: 'closing', changed: true },
    ],
    b: [
      { text: 'They', changed: false },
      { text: 'say that', changed: true },
      { text: 'the gates are', changed: false },
      { text: 'shut', changed: true },
    ],
    places: 2,
  })
})

test('a comparison keeps every word of both, and has the same unchanged words on both sides', () => {
  const words = fc.array(fc.constantFrom('no', 'gate', 'was', 'opened', 'at', 'all'), { maxLength: 12 })
  const said = (stretches: readonly { text: string }[]) => stretches.map(({ text }) => text).join(' ')
  fc.assert(
    fc.property(words, words, (left, right) => {
      const { a, b, places } = wordChanges(left.join(' '), right.join(' '))
      expect([said(a), said(b)]).toEqual([left.join(' '), right.join(' ')])
      expect(said(a.filter(({ changed }) => !changed))).toBe(said(b.filter(({ changed }) => !changed)))
      expect(places === 0).toBe(left.join(' ') === right.join(' '))
    }),
  )
})

test('context is cut between words, and says that it is cut', () => {
  const long = `${'river '.repeat(30)}gauge`
  expect(endOf('the gauge')).toBe('the gauge')
  expect(endOf(long)).toMatch(/^… (river )+gauge$/)
  expect(beginningOf(long)).toMatch(/^(river )+…$/)
})
