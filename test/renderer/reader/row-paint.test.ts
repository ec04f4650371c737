import fc from 'fast-check'
import { expect, test } from 'vitest'
import { intervalIndex } from '../../../renderer/reader/interval-index.ts'
import { rowPaint, type Painted } from '../../../renderer/reader/row-paint.ts'
import { statementOf } from '../../bench/reader/material.ts'

const TEXT = 'a'.repeat(600)
const statement = (number: number, start: number, end: number) => statementOf(TEXT, number, start, end)
const nothing: Painted = {
  statements: intervalIndex([]),
  current: null,
  found: intervalIndex([]),
  foundHere: null,
}

test('a row shows its part of what lies on it, counted from its own start', () => {
  const [before, here] = [statement(4, 90, 120), statement(1, 130, 150)]
  const painted = {
    statements: intervalIndex([before, here, statement(2, 200, 210)]),
    current: here,
    found: intervalIndex([
      { start: 0, end: 3 },
      { start: 198, end: 203 },
    ]),
    foundHere: { start: 198, end: 203 },
  }
  const { stretches, marks } = rowPaint({ start: 100, end: 200 }, painted, { start: 140, end: 300 })
  expect(stretches).toEqual([
    { layer: 'denial-tint', start: 30, end: 50 },
    { layer: 'found', start: 98, end: 100 },
    { layer: 'found-here', start: 98, end: 100 },
    { layer: 'selected', start: 40, end: 100 },
  ])
  expect(marks).toEqual([
    { id: before.id, stance: 'claim', hedged: false, lane: 0, begins: false, ends: true, start: 0, end: 20 },
    { id: here.id, stance: 'denial', hedged: false, lane: 0, begins: true, ends: true, start: 30, end: 50 },
  ])
})

test('what begins within three others has a lane of its own', () => {
  const deep = [statement(4, 0, 50), statement(8, 5, 50), statement(12, 10, 50)]
  const { marks } = rowPaint({ start: 0, end: 100 }, { ...nothing, statements: intervalIndex(deep) }, null)
  expect(marks.map(({ lane }) => lane)).toEqual([0, 1, 2])
})

test('a statement has the same lane in each row, wherever the text is cut', () => {
  const spans = fc.array(fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 90 })), {
    minLength: 1,
    maxLength: 30,
  })
  fc.assert(
    fc.property(spans, fc.integer({ min: 1, max: 599 }), (list, cut) => {
      const statements = intervalIndex(
        list.map(([start, length], i) => statement(i + 1, start, start + length)),
      )
      const lanes = (start: number, end: number) =>
        rowPaint({ start, end }, { ...nothing, statements }, null).marks.map(
          ({ id, lane }) => [id, lane] as const,
        )
      const whole = new Map(lanes(0, 600))
      for (const [id, lane] of [...lanes(0, cut), ...lanes(cut, 600)]) expect(lane).toBe(whole.get(id))
    }),
  )
})
