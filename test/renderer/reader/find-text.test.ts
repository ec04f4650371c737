import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findText } from '../../../renderer/reader/find-text.ts'

test('capitals and the typesetter’s quotes and spaces do not matter', () => {
  const text = 'We haven’t seen it. WE HAVEN\u0027T\u00A0SEEN it.'
  expect(findText(text, "haven't seen")).toEqual([
    { start: 3, end: 15 },
    { start: 23, end: 35 },
  ])
})

test('nothing is found of nothing, and a letter that grows as a capital moves no offset', () => {
  expect(findText('text', ' ')).toEqual([])
  expect(findText('İstanbul gate', 'gate')).toEqual([{ start: 9, end: 13 }])
})

test('what is typed is text, never a pattern', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (needle) => {
      fc.pre(needle.trim() !== '')
      const text = `before ${needle}`
      expect(findText(text, needle).at(-1)?.end).toBe(text.length)
    }),
  )
})
