import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lanesOf } from '../../../renderer/reader/lanes.ts'
import { overlap } from '../../../renderer/reader/span.ts'

test('the span that starts first lies next to the text, and a lane is used again when it is free', () => {
  const lanes = lanesOf([
    { id: 'inner', start: 10, end: 20 },
    { id: 'outer', start: 0, end: 30 },
    { id: 'after the inner', start: 20, end: 40 },
    { id: 'third', start: 25, end: 26 },
    { id: 'far', start: 90, end: 99 },
  ])
  expect(Object.fromEntries(lanes)).toEqual({
    outer: 0,
    inner: 1,
    'after the inner': 1,
    third: 2,
    far: 0,
  })
})

test('spans that overlap never share a lane', () => {
  const span = fc.record({ start: fc.nat(100), length: fc.integer({ min: 1, max: 40 }) })
  fc.assert(
    fc.property(fc.array(span, { maxLength: 30 }), (list) => {
      const spans = list.map(({ start, length }, i) => ({ id: String(i), start, end: start + length }))
      const lanes = lanesOf(spans)
      for (const a of spans)
        for (const b of spans) if (a !== b && overlap(a, b)) expect(lanes.get(a.id)).not.toBe(lanes.get(b.id))
    }),
  )
})
