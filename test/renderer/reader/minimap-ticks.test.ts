import { expect, test } from 'vitest'
import { ticksOf } from '../../../renderer/reader/minimap-ticks.ts'

const rows = [
  { start: 0, end: 100, kind: 'paragraph' as const, continues: false },
  { start: 102, end: 202, kind: 'paragraph' as const, continues: false },
]
const boxOf = (row: number) => ({ start: row * 500, size: 500 })

test('a stroke stands where its words stand in the height of the text', () => {
  const statements = [
    { stance: 'claim' as const, start: 50 },
    { stance: 'denial' as const, start: 102 },
  ]
  expect(ticksOf(statements, rows, boxOf, 1000)).toEqual([
    { stance: 'claim', top: 25.2 },
    { stance: 'denial', top: 50 },
  ])
})

test('ten thousand statements make no more strokes than there are places', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => ({ stance: 'claim' as const, start: i % 200 }))
  expect(ticksOf(many, rows, boxOf, 1000).length).toBeLessThanOrEqual(251)
})

test('there are none before the height is known', () => {
  expect(ticksOf([{ stance: 'claim', start: 3 }], rows, boxOf, 0)).toEqual([])
})
