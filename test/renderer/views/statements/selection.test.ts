import { expect, test } from 'vitest'
import { boxState, stretch, withRowToggled } from '../../../../renderer/views/statements/selection.ts'

test('a row is selected and let go', () => {
  const one = withRowToggled(new Set(['a']), 'b')
  expect([one, withRowToggled(one, 'a')]).toEqual([new Set(['a', 'b']), new Set(['b'])])
})

test('a stretch is the same in both directions', () => {
  const ids = ['a', 'b', 'c', 'd']
  expect([stretch(ids, 1, 3), stretch(ids, 3, 1)]).toEqual([
    ['b', 'c', 'd'],
    ['b', 'c', 'd'],
  ])
})

test('the box in the head tells none, some and all apart', () => {
  expect([boxState(0, 3), boxState(2, 3), boxState(3, 3)]).toEqual(['none', 'some', 'all'])
})
