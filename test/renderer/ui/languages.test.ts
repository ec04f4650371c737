import { expect, test } from 'vitest'
import { checkLanguage, languageHint, languageName } from '../../../renderer/ui/languages.ts'

test('a tag is told by its English name', () => {
  expect(['de', 'pt-BR', 'zh-Hant'].map(languageName)).toEqual([
    'German',
    'Brazilian Portuguese',
    'Traditional Chinese',
  ])
  expect(languageHint(' uk ')).toBe('Ukrainian')
})

test('what is no tag of a language is refused in words', () => {
  const refusal = 'Write the tag of a language: en, de, uk, pt-BR, zh-Hant.'
  expect(['German', 'xx', 'd', 'de_AT!'].map(checkLanguage)).toEqual(Array.from({ length: 4 }, () => refusal))
  expect(languageHint('German')).toBeNull()
})

test('nothing is wrong with a tag, or with an empty field', () => {
  expect(['', 'en', 'DE', 'sr-Latn'].map(checkLanguage)).toEqual([null, null, null, null])
})
