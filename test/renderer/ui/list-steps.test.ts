import { expect, test } from 'vitest'
import { stepTo } from '../../../renderer/ui/list-steps.ts'

const KEYS = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', 'Enter']

test.each([
  ['in the middle', { at: 20, count: 100 }, [21, 19, 32, 8, 0, 99, null]],
  ['at the top', { at: 0, count: 100, page: 5 }, [1, 0, 5, 0, 0, 99, null]],
  ['at the end', { at: 99, count: 100 }, [99, 98, 99, 87, 0, 99, null]],
  ['where none is chosen', { at: -1, count: 3 }, [0, 0, 2, 0, 0, 2, null]],
  ['where there is none', { at: -1, count: 0 }, KEYS.map(() => null)],
])('keys lead through a list and no further than its ends: %s', (_, place, expected) => {
  expect(KEYS.map((key) => stepTo(key, place))).toEqual(expected)
})
