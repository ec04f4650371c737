import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldWord } from '../../../electron/search/words.ts'
import { plainLetters } from '../../../shared/text/plain-letters.ts'

test('letter case, accents, ligatures, widths and signs that cannot be seen make no difference', () => {
  const prints = ['Élise', 'Élise', 'ELISE', 'Ｅｌｉｓｅ', 'Éli\u00adse']
  expect(prints.map(plainLetters)).toEqual(prints.map(() => 'elise'))
  expect(['ΟΔΟΣ', 'οδός', 'οδόσ'].map(plainLetters)).toEqual(['οδοσ', 'οδοσ', 'οδοσ'])
  expect(plainLetters('ﬁeld “haven’t” — وَزِيرٌ Ёлка')).toBe('field "haven\'t" - وزير елка')
})

test('letters stay that are no others with an accent', () => {
  expect(['Зеленський', 'Київ', 'が', 'हिन्दी'].map(plainLetters)).toEqual([
    'зеленський',
    'київ',
    'が',
    'हिन्दी',
  ])
})

test('the search folds a word in the same way', () => {
  for (const word of ['Élysée', 'ČESKÝ', 'وَزِيرٌ', 'Ёлка', 'ﬁeld', 'が', 'Київ', 'Özdemir', 'Łódź'])
    expect(foldWord(word)).toBe(plainLetters(word))
})

test('letters are plain after one pass', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      (text) => plainLetters(plainLetters(text)) === plainLetters(text),
    ),
  )
})
