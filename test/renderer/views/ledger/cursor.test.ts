import { expect, test } from 'vitest'
import { placeOf, walk } from '../../../../renderer/views/ledger/cursor.ts'
import { row } from './ledger-fixture.ts'

const EXTENT = { rows: 12, columns: 5 }
const press = (key: string, from: { row: number; column: number }, ctrl = false) =>
  walk(from, { key, ctrl }, EXTENT)

test('arrows walk by one cell, and stop at the edges and at the head', () => {
  expect(press('ArrowDown', { row: 3, column: 2 })).toEqual({ row: 4, column: 2 })
  expect(press('ArrowUp', { row: 0, column: 2 })).toEqual({ row: -1, column: 2 })
  expect(press('ArrowUp', { row: -1, column: 2 })).toEqual({ row: -1, column: 2 })
  expect(press('ArrowRight', { row: 3, column: 4 })).toEqual({ row: 3, column: 4 })
  expect(press('ArrowDown', { row: 11, column: 0 })).toEqual({ row: 11, column: 0 })
})

test('Home and End walk to the ends of the row, with Ctrl to those of the table', () => {
  expect(press('Home', { row: 3, column: 2 })).toEqual({ row: 3, column: 0 })
  expect(press('End', { row: 3, column: 2 })).toEqual({ row: 3, column: 4 })
  expect(press('Home', { row: 3, column: 2 }, true)).toEqual({ row: 0, column: 0 })
  expect(press('End', { row: 3, column: 2 }, true)).toEqual({ row: 11, column: 4 })
})

test('a page up does not end in the head, and other keys do not walk', () => {
  expect(press('PageUp', { row: 3, column: 2 })).toEqual({ row: 0, column: 2 })
  expect(press('PageDown', { row: 3, column: 2 })).toEqual({ row: 11, column: 2 })
  expect(press('x', { row: 3, column: 2 })).toBeNull()
})

test('a cursor on a row or column that is not shown stands on the nearest that is', () => {
  const rows = ['a', 'b'].map((id, index) => ({ ...row(id, {}), number: index + 1, withYear: false }))
  expect(placeOf({ row: 'b', column: 9 }, rows, 4)).toEqual({ row: 1, column: 3 })
  expect(placeOf({ row: 'gone', column: 1 }, rows, 4)).toEqual({ row: 0, column: 1 })
  expect(placeOf({ row: 'head', column: 1 }, rows, 4)).toEqual({ row: -1, column: 1 })
})
