import { expect, test } from 'vitest'
import { statementOf } from '../../bench/reader/material.ts'
import { intervalIndex } from '../../../renderer/reader/interval-index.ts'
import { createRowPaints } from '../../../renderer/reader/row-paints.ts'
import type { Row } from '../../../renderer/reader/rows.ts'

const TEXT = 'word '.repeat(60)
const statement = (number: number, start: number, end: number) => statementOf(TEXT, number, start, end)
const row = (start: number, end: number): Row => ({ start, end, kind: 'paragraph', continues: false })
const nothing = { current: null, found: intervalIndex([]), foundHere: null }

test('a statement that comes to one row leaves the others the objects that they were', () => {
  const paintOf = createRowPaints()
  const [first, second] = [row(0, 100), row(100, 200)]
  const statements = intervalIndex([statement(1, 10, 20), statement(2, 110, 120)])
  const before = { ...nothing, statements }
  const paints = [paintOf(first, before, null), paintOf(second, before, null)]

  const after = { ...nothing, statements: statements.changed([], [statement(3, 150, 160)]) }
  expect(paintOf(first, after, null)).toBe(paints[0])
  expect(paintOf(second, after, null).marks.map(({ start }) => start)).toEqual([10, 50])
})

test('a statement that reaches into the next row gives it its mark, and another lane to what is there', () => {
  const paintOf = createRowPaints()
  const next = row(100, 200)
  const statements = intervalIndex([statement(1, 105, 120)])
  expect(paintOf(next, { ...nothing, statements }, null).marks.map(({ lane }) => lane)).toEqual([0])
  const more = { ...nothing, statements: statements.changed([], [statement(2, 90, 110)]) }
  expect(paintOf(next, more, null).marks.map(({ lane }) => lane)).toEqual([0, 1])
})

test('the selection is painted, and its marks stay the objects that they were', () => {
  const paintOf = createRowPaints()
  const only = row(0, 100)
  const painted = { ...nothing, statements: intervalIndex([statement(1, 10, 20)]) }
  const before = paintOf(only, painted, null)
  const after = paintOf(only, painted, { start: 30, end: 40 })
  expect(after.stretches).toEqual([{ layer: 'selected', start: 30, end: 40 }])
  expect(after.marks).toBe(before.marks)
})
