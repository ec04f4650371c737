import { expect, test } from 'vitest'
import { directionOf, sortedBy } from '../../../../renderer/views/statements/sorting.ts'

test('a column is clicked upwards, downwards and off', () => {
  const up = sortedBy([], 'said', false)
  const down = sortedBy(up, 'said', false)
  expect([up, down, sortedBy(down, 'said', false)]).toEqual([
    [{ by: 'said', down: false }],
    [{ by: 'said', down: true }],
    [],
  ])
})

test('a click with Shift keeps the other columns in their order', () => {
  const two = sortedBy([{ by: 'speaker', down: true }], 'said', true)
  expect(two).toEqual([
    { by: 'speaker', down: true },
    { by: 'said', down: false },
  ])
  expect(sortedBy(two, 'speaker', true)).toEqual([{ by: 'said', down: false }])
})

test('there are never more columns than the workbench sorts by', () => {
  const four = (['speaker', 'stance', 'outlet', 'hedge'] as const).map((by) => ({ by, down: false }))
  expect(sortedBy(four, 'said', true)).toEqual(four)
})

test('a column says which way it goes', () => {
  const sort = [{ by: 'said', down: true }] as const
  expect([directionOf(sort, 'said'), directionOf(sort, 'quote')]).toEqual(['descending', 'none'])
})
