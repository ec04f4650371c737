import { expect, test } from 'vitest'
import { beginningOf, endOf } from '../../../../renderer/views/ledger/around.ts'
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

test('context is cut between words, and says that it is cut', () => {
  const long = `${'river '.repeat(30)}gauge`
  expect(endOf('the gauge')).toBe('the gauge')
  expect(endOf(long)).toMatch(/^… (river )+gauge$/)
  expect(beginningOf(long)).toMatch(/^(river )+…$/)
})
