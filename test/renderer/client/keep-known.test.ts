import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepKnown } from '../../../renderer/client/keep-known.ts'

const row = (id: number, note: string, tags: readonly string[] = []) => ({ id, note, tags })

test('a row that says the same stays the same object when others come before it', () => {
  const before = [row(1, 'a'), row(2, 'b', ['x'])]
  const after = keepKnown(before, [row(3, 'new'), row(1, 'changed'), row(2, 'b', ['x'])])
  expect(after).toEqual([row(3, 'new'), row(1, 'changed'), row(2, 'b', ['x'])])
  expect(Array.isArray(after) && after[2]).toBe(before[1])
})

test('an answer that says the same is the answer of before', () => {
  const list = [row(1, 'a', ['x'])]
  expect(keepKnown(list, structuredClone(list))).toBe(list)
  const one = { total: 3, rows: [row(1, 'a')] }
  expect(keepKnown(one, structuredClone(one))).toBe(one)
})

test('whatever was known, the new answer says what it says', () => {
  const list = fc.array(
    fc.record({ id: fc.nat(4), note: fc.string({ maxLength: 2 }), tags: fc.array(fc.string()) }),
  )
  fc.assert(
    fc.property(fc.option(list), list, (before, after) => {
      expect(keepKnown(before, after)).toEqual(after)
    }),
  )
})
