import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFileNames } from '../../../electron/export/file-names.ts'

test.each([
  ['Gates “closed”: what? <b>', 'Gates “closed” what b'],
  ['../../etc/passwd', 'etc passwd'],
  ['con', 'con_'],
  ['...', '_'],
  ['a\nb\u202Ec', 'a b c'],
])('%j becomes %j', (words, name) => {
  expect(createFileNames()(words)).toBe(name)
})

test('two of one name in any letter case are told apart by a number', () => {
  const nameOf = createFileNames()
  expect([nameOf('Gates'), nameOf('GATES'), nameOf('gates')]).toEqual(['Gates', 'GATES 2', 'gates 3'])
})

test('any words make a name that can be unpacked anywhere', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const name = createFileNames()(words)
      expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc} .][^\\/:*?"<>|\p{Cc}]{0,85}$/u)
      expect(name).not.toMatch(/[ .]$/)
    }),
  )
})
