import { expect, test } from 'vitest'
import { pairBetween } from '../../../renderer/parallels/pair-between.ts'

const pair = (id: number, left: [number, number], right: [number, number]) => ({
  id,
  kind: 'edited' as const,
  likeness: 0.9,
  change: null,
  left: { start: left[0], end: left[1] },
  right: { start: right[0], end: right[1] },
})

test('the parallel of two places is the one that fits both, and none where none meets both', () => {
  const pairs = [
    pair(1, [0, 400], [0, 400]),
    pair(2, [100, 180], [200, 280]),
    pair(3, [100, 180], [900, 980]),
  ]
  expect(pairBetween(pairs, { start: 100, end: 180 }, { start: 205, end: 280 })?.id).toBe(2)
  expect(pairBetween(pairs, { start: 100, end: 180 }, { start: 900, end: 980 })?.id).toBe(3)
  expect(pairBetween(pairs, { start: 0, end: 390 }, { start: 0, end: 390 })?.id).toBe(1)
  expect(pairBetween(pairs, { start: 500, end: 600 }, { start: 0, end: 390 })).toBeUndefined()
})
