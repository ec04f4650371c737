import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasWords } from '../../../shared/text/typed-words.ts'

test('every word typed must stand in the text, in any order, whatever the letter case, accents and quotes', () => {
  const text = 'Élan: “We haven’t seen any withdrawal”, says Зеленський'
  const found = ['', '  ', 'elan', 'withdrawal seen', "haven't", '"we', 'ЗЕЛЕНСЬКИЙ', 'SAYS élan']
  const not = ['elans', 'seen withdrawn', 'we said']
  expect([found, not].map((all) => all.map((typed) => hasWords(typed)(text)))).toEqual([
    found.map(() => true),
    not.map(() => false),
  ])
})

test('a text has every word of its own', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => hasWords(text)(text)))
})
