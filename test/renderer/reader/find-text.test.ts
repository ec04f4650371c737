import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finderIn, MOST_PLACES } from '../../../renderer/reader/find-text.ts'
import { plainLetters } from '../../../shared/text/plain-letters.ts'

/** The stretches of the text that are found, as they are printed. */
const found = (text: string, needle: string) =>
  finderIn(text)(needle).map(({ start, end }) => text.slice(start, end))

test('capitals and the typesetter’s quotes and spaces do not matter', () => {
  const text = 'We haven’t seen it. WE HAVEN\u0027T\u00A0SEEN it.'
  expect(finderIn(text)("haven't seen")).toEqual([
    { start: 3, end: 15 },
    { start: 23, end: 35 },
  ])
})

test('accents do not matter, in the text or in what is typed, and are found with their letters', () => {
  expect(found('Élise, E\u0301LISE, Elise', 'élise')).toEqual(['Élise', 'E\u0301LISE', 'Elise'])
  expect(found('قال وَزِيرٌ ووزير', 'وزير')).toEqual(['وَزِيرٌ', 'وزير'])
  expect(found('an off\u00adic\u00adial said', 'official')).toEqual(['off\u00adic\u00adial'])
})

test('letters of their own stay apart: й from и, ї from і, dotless ı from i, ß from ss', () => {
  expect(found('Київ, Киив', 'київ')).toEqual(['Київ'])
  expect(found('май маи маи\u0306', 'май')).toEqual(['май', 'маи\u0306'])
  expect(found('ISPARTA İSPARTA ısparta', 'isparta')).toEqual(['ISPARTA', 'İSPARTA'])
  expect(found('Straße STRAẞE strasse', 'straße')).toEqual(['Straße', 'STRAẞE'])
})

test('the sigma that ends a word is the same letter', () => {
  expect(found('ΟΔΟΣ οδός οδόσ', 'οδος')).toEqual(['ΟΔΟΣ', 'οδός', 'οδόσ'])
})

test('letters that are folded to more or fewer move no offset behind them', () => {
  expect(finderIn('İstanbul gate')('gate')).toEqual([{ start: 9, end: 13 }])
  expect(finderIn('the ﬁrst off\u00adice: gate')('gate')).toEqual([{ start: 18, end: 22 }])
  expect(found('the ﬁrst', 'irs')).toEqual(['ﬁrs'])
  expect(found('oﬀice', 'f')).toEqual(['ﬀ'])
})

test('nothing is found of nothing, nor of an accent without a letter', () => {
  expect([' ', '', '\u0301', '\u00ad'].map(finderIn('te\u0301xt '))).toEqual([[], [], [], []])
})

test('what is typed is text, never a pattern', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (needle) => {
      fc.pre(needle.trim() !== '')
      const text = `§${needle}`
      expect(finderIn(text)(needle).at(-1)?.end).toBe(text.length)
    }),
  )
})

test('what is found folds to what was typed', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'aAáÁe\u0301ßẞςΣσиИ\u0306йıIİi \u00ad'),
    minLength: 1,
  })
  fc.assert(
    fc.property(letters, letters, letters, (before, needle, after) => {
      fc.pre(plainLetters(needle).trim() !== '')
      for (const print of found(`${before} ${needle} ${after}`, needle))
        expect(plainLetters(print)).toBe(plainLetters(needle))
    }),
  )
})

test('the same words have the same answer, and of a letter that stands everywhere the first places are told', () => {
  const find = finderIn('a'.repeat(MOST_PLACES + 1))
  expect(find('a')).toHaveLength(MOST_PLACES)
  expect(find('a')).toBe(find('a'))
})
