import { expect, test } from 'vitest'
import { guessedHeights } from '../../../renderer/reader/guessed-heights.ts'
import type { Row } from '../../../renderer/reader/rows.ts'

const LOOK = { size: 16, line: 26, width: 680, face: 'serif' } as const
const row = (letters: number, more: Partial<Row> = {}): Row => ({
  start: 100,
  end: 100 + letters,
  kind: 'paragraph',
  continues: false,
  ...more,
})
/** Of letters that are eight pixels wide, in a window in which a line has room for 82 of them. */
const heightOf = (one: Row, width = 1000, letter = 8) => guessedHeights([one], LOOK, width, letter)[0]

test('a paragraph is as high as its lines and the space below it', () => {
  expect([heightOf(row(82)), heightOf(row(83)), heightOf(row(820))]).toEqual([40, 66, 274])
})

test('a paragraph that goes on in the next row has no space below it', () => {
  expect(heightOf(row(82, { continues: true }))).toBe(26)
})

test('letters that are twice as wide and a window that is half as wide take so many more lines', () => {
  expect([heightOf(row(400), 1000, 16), heightOf(row(400), 406)]).toEqual([274, 274])
})

test('furniture is one line, and no window is too narrow for a guess', () => {
  expect(heightOf(row(500, { kind: 'furniture' }))).toBe(36)
  expect(heightOf(row(10), 0)).toBeGreaterThan(0)
})
