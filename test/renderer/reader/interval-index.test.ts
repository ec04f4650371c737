import fc from 'fast-check'
import { expect, test } from 'vitest'
import { intervalIndex } from '../../../renderer/reader/interval-index.ts'

const spans = fc
  .array(fc.record({ start: fc.nat(200), length: fc.integer({ min: 1, max: 80 }) }))
  .map((list) => list.map(({ start, length }, i) => ({ id: String(i), start, end: start + length })))

test('finds what a look at every span finds', () => {
  fc.assert(
    fc.property(spans, fc.nat(300), fc.integer({ min: 1, max: 60 }), (list, start, length) => {
      const stretch = { start, end: start + length }
      const found = intervalIndex(list).within(stretch)
      const looked = list.filter((span) => span.start < stretch.end && stretch.start < span.end)
      expect(new Set(found)).toEqual(new Set(looked))
      expect(found).toEqual(found.toSorted((a, b) => a.start - b.start || b.end - a.end))
    }),
  )
})

test('a changed index is one of the list that was changed', () => {
  fc.assert(
    fc.property(spans, spans, fc.integer({ min: 0, max: 5 }), (list, come, count) => {
      const gone = list.slice(0, count)
      const changed = intervalIndex(list).changed(gone, come)
      const anew = intervalIndex([...list.slice(count), ...come])
      expect(new Set(changed.items)).toEqual(new Set(anew.items))
      for (const at of [0, 50, 100, 200]) expect(new Set(changed.at(at))).toEqual(new Set(anew.at(at)))
    }),
  )
})

test('gives the innermost of overlapping marks first', () => {
  const index = intervalIndex([
    { id: 'outer', start: 0, end: 100 },
    { id: 'inner', start: 40, end: 50 },
    { id: 'middle', start: 30, end: 60 },
    { id: 'elsewhere', start: 50, end: 90 },
  ])
  expect(index.at(45).map((span) => span.id)).toEqual(['inner', 'middle', 'outer'])
})

test('a span ends before its end', () => {
  const index = intervalIndex([{ start: 3, end: 5 }])
  expect([2, 3, 4, 5].map((offset) => index.at(offset).length)).toEqual([0, 1, 1, 0])
})
