import { expect, test } from 'vitest'
import { placeInRows, rowIndexAt, rowsOf } from '../../../renderer/reader/rows.ts'

test('each block is a row, and a text without blocks is one paragraph', () => {
  const blocks = [
    { start: 0, end: 5, kind: 'heading' as const },
    { start: 7, end: 7, kind: 'paragraph' as const },
    { start: 7, end: 12, kind: 'furniture' as const },
  ]
  expect(rowsOf('Title\n\nShare', blocks)).toEqual([
    { start: 0, end: 5, kind: 'heading', continues: false },
    { start: 7, end: 12, kind: 'furniture', continues: false, heads: true },
  ])
  expect(rowsOf('One line', [])).toEqual([{ start: 0, end: 8, kind: 'paragraph', continues: false }])
})

test('folded, each run of furniture is one row that covers all of it', () => {
  const kinds = ['furniture', 'furniture', 'paragraph', 'furniture'] as const
  const blocks = kinds.map((kind, index) => ({ start: 2 * index, end: 2 * index + 1, kind }))
  expect(rowsOf('a b c d', blocks, true)).toEqual([
    { start: 0, end: 3, kind: 'furniture', continues: false, folded: 2 },
    { start: 4, end: 5, kind: 'paragraph', continues: false },
    { start: 6, end: 7, kind: 'furniture', continues: false, folded: 1 },
  ])
})

test('no gap parts one line of furniture from the next, and the first names them', () => {
  const kinds = ['furniture', 'furniture', 'paragraph', 'furniture'] as const
  const rows = rowsOf(
    'abcd',
    kinds.map((kind, start) => ({ start, end: start + 1, kind })),
  )
  expect(rows.map((row) => row.continues)).toEqual([true, false, false, false])
  expect(rows.map((row) => row.heads ?? false)).toEqual([true, false, false, true])
})

test('an endless block is cut into rows at spaces, or between characters, and loses nothing', () => {
  for (const text of ['word '.repeat(10_000), '😀'.repeat(20_000)]) {
    const rows = rowsOf(text, [{ start: 0, end: text.length, kind: 'paragraph' }])
    expect(rows.length).toBeGreaterThan(4)
    expect(rows.map((row) => text.slice(row.start, row.end)).join('')).toBe(text)
    expect(rows.every((row) => text.slice(row.start, row.end).isWellFormed())).toBe(true)
    expect(rows.map((row) => row.continues)).toEqual([...rows.slice(1).map(() => true), false])
  }
})

test('an offset between two blocks belongs to the row before it', () => {
  const rows = rowsOf('aaa\n\nbbb', [
    { start: 0, end: 3, kind: 'paragraph' },
    { start: 5, end: 8, kind: 'paragraph' },
  ])
  expect([0, 3, 4, 5, 8, 99].map((offset) => rowIndexAt(rows, offset))).toEqual([0, 0, 0, 1, 1, 1])
})

test('a page begins once, where it is first met, also in furniture that is folded', () => {
  const page = (at: number, label: string) => ({ at, label })
  const blocks = [
    { start: 0, end: 9, kind: 'paragraph' as const, pages: [page(0, '1'), page(4, '2')] },
    { start: 10, end: 12, kind: 'furniture' as const, pages: [page(10, '1')] },
    { start: 13, end: 15, kind: 'furniture' as const, pages: [page(13, '2')] },
    { start: 16, end: 18, kind: 'furniture' as const, pages: [page(16, '3')] },
  ]
  const begun = (folded: boolean) => rowsOf('x'.repeat(20), blocks, folded).map(({ pages }) => pages)
  const first = [page(0, '1'), page(4, '2')]
  expect(begun(false)).toEqual([first, undefined, undefined, [page(16, '3')]])
  expect(begun(true)).toEqual([first, [page(16, '3')]])
})

test('an offset between rows, or behind the last, goes to the end of the row before', () => {
  const rows = rowsOf('\nOne\n\nTwo\n', [
    { start: 1, end: 4, kind: 'paragraph' },
    { start: 6, end: 9, kind: 'paragraph' },
  ])
  expect([0, 1, 3, 4, 5, 6, 9, 10].map((offset) => placeInRows(rows, offset))).toEqual([
    1, 1, 3, 4, 4, 6, 9, 9,
  ])
  expect(placeInRows([], 5)).toBe(0)
})
