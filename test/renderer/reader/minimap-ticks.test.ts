import { expect, test } from 'vitest'
import { looksDifferent, ticksOf } from '../../../renderer/reader/minimap-ticks.ts'

const rows = [
  { start: 0, end: 100, kind: 'paragraph' as const, continues: false },
  { start: 102, end: 202, kind: 'paragraph' as const, continues: false },
]
const boxOf = (row: number) => ({ start: row * 500, size: 500 })
const none = { claim: [], denial: [], question: [], comment: [] }

test('a stroke stands where its words stand in the height of the text', () => {
  const statements = [
    { stance: 'denial' as const, start: 102 },
    { stance: 'claim' as const, start: 50 },
  ]
  expect(ticksOf(statements, rows, boxOf, 1000)).toEqual({ ...none, claim: [0.252], denial: [0.5] })
})

test('ten thousand statements make no more strokes than there are places, from the top down', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => ({
    stance: 'claim' as const,
    start: 199 - (i % 200),
  }))
  const { claim } = ticksOf(many, rows, boxOf, 1000)
  expect(claim.length).toBeLessThanOrEqual(251)
  expect(claim).toEqual(claim.toSorted((a, b) => a - b))
})

test('there are none before the height is known', () => {
  expect(ticksOf([{ stance: 'claim', start: 3 }], rows, boxOf, 0)).toEqual(none)
})

test('a row that is higher than was guessed moves the strokes of a short text, and not those of a long one', () => {
  const height = 800
  expect(looksDifferent({ extent: 2000, height }, { extent: 2028, height })).toBe(true)
  expect(looksDifferent({ extent: 400_000, height }, { extent: 400_028, height })).toBe(false)
  expect(looksDifferent({ extent: 400_000, height }, { extent: 400_400, height })).toBe(true)
})

test('a window of another height has its strokes anew, and so has the first', () => {
  expect(looksDifferent({ extent: 400_000, height: 800 }, { extent: 400_000, height: 801 })).toBe(true)
  expect(looksDifferent({ extent: 0, height: 0 }, { extent: 400_000, height: 800 })).toBe(true)
})
