import { expect, test } from 'vitest'
import { hintOf, keptOf, problemOf } from '../../../../renderer/views/inspector/document-fields.ts'

test('a document needs a title, a date that can be read and a language that there is', () => {
  expect(problemOf('title', ' ')).toBe('a document needs a title')
  expect([problemOf('title', 'Gates'), problemOf('outlet', ''), problemOf('published', '')]).toEqual([
    null,
    null,
    null,
  ])
  expect([problemOf('published', 'soon'), problemOf('language', 'nowhere')]).not.toContain(null)
})

test('what is kept is without spaces around it, a date in its parts, and nothing where the field was emptied', () => {
  expect(keptOf('outlet', ' Radio Varesh ')).toBe('Radio Varesh')
  expect(keptOf('published', 'March 2024')).toBe('2024-03')
  expect([keptOf('author', '  '), keptOf('published', '')]).toEqual([null, null])
})

test('only what could be read in another way is told as it is understood', () => {
  expect(hintOf('outlet', 'Radio Varesh')).toBeNull()
  expect(hintOf('language', 'uk')).toContain('Ukrainian')
})
