import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedStretch } from '../../../renderer/client/changed-stretch.ts'

test('what was put in between is told, with how much lies before and behind it', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
  expect(changedStretch([a, b, d], [a, b, c, d])).toEqual({ first: 2, last: 1, gone: [], come: [c] })
})

test('the second list is the first with what came in place of what went', () => {
  const list = fc.array(fc.nat(3))
  fc.assert(
    fc.property(list, list, (before, after) => {
      const { first, last, gone, come } = changedStretch(before, after)
      expect(before.length - first - last).toBe(gone.length)
      expect(before.toSpliced(first, gone.length, ...come)).toEqual(after)
    }),
  )
})
