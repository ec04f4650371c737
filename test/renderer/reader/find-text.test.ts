import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finderIn, MOST_PLACES } from '../../../renderer/reader/find-text.ts'

test('capitals and the typesetter’s quotes and spaces do not matter', () => {
  const text = 'We haven’t seen it. WE HAVEN\u0027T\u00A0SEEN it.'
  expect(finderIn(text)("haven't seen")).toEqual([
    { start: 3, end: 15 },
    { start: 23, end: 35 },
  ])
})

test('nothing is found of nothing, and a letter that grows as a capital moves no offset', () => {
  expect(finderIn('text')(' ')).toEqual([])
  expect(finderIn('İstanbul gate')('gate')).toEqual([{ start: 9, end: 13 }])
})

test('what is typed is text, never a pattern', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (needle) => {
      fc.pre(needle.trim() !== '')
      const text = `before ${needle}`
      expect(finderIn(text)(needle).at(-1)?.end).toBe(text.length)
    }),
  )
})

test('the same words have the same answer, and of a letter that stands everywhere the first places are told', () => {
  const find = finderIn('a'.repeat(MOST_PLACES + 1))
  expect(find('a')).toHaveLength(MOST_PLACES)
  expect(find('a')).toBe(find('a'))
})
