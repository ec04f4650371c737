import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  growByWord,
  nextWordEnd,
  previousWordStart,
  shrinkByWord,
  tidySpan,
} from '../../../renderer/reader/word-steps.ts'
import { graphemeAt } from '../../../renderer/reader/graphemes.ts'

test('steps by whole words in both directions', () => {
  const text = 'No gate, he said.'
  expect([0, 2, 7, 12, 17].map((offset) => nextWordEnd(text, offset))).toEqual([2, 7, 11, 16, 17])
  expect([17, 12, 9, 3].map((offset) => previousWordStart(text, offset))).toEqual([12, 9, 3, 0])
})

test('grows by the next word and shrinks by the last, but keeps the first', () => {
  const text = 'the gates were closing'
  const one = { start: 4, end: 9 }
  const two = { start: 4, end: 14 }
  expect(growByWord(text, one)).toEqual(two)
  expect(shrinkByWord(text, two)).toEqual(one)
  expect(shrinkByWord(text, one)).toEqual(one)
})

test('growing and then shrinking comes back, from any run of whole words', () => {
  const word = fc.constantFrom('gate', 'río', 'вода', 'ماء', 'naïve', 'e\u0301tat', 'über')
  fc.assert(
    fc.property(fc.array(word, { minLength: 3, maxLength: 12 }), (list) => {
      const text = list.join(' ')
      const span = { start: 0, end: text.indexOf(' ') }
      expect(shrinkByWord(text, growByWord(text, span))).toEqual(span)
    }),
  )
})

test('a tidy span has no white space at its ends and never splits a character', () => {
  const family = '👩‍👩‍👧'
  const text = `See ${family} e\u0301  end`
  expect(tidySpan(text, { start: 3, end: 7 })).toEqual({ start: 4, end: 4 + family.length })
  const accent = text.indexOf('e\u0301')
  expect(tidySpan(text, { start: accent, end: accent + 1 })).toEqual({ start: accent, end: accent + 2 })
  expect(tidySpan(text, { start: accent, end: accent + 4 })).toEqual({ start: accent, end: accent + 2 })
})

test('a span that is marked begins and ends between two characters, whatever was selected', () => {
  const pieces = ['a', ' ', 'e\u0301\u0323', '👩‍👩‍👧', '🇺🇦', '🇩🇪', '🏳️‍🌈', '👍🏽', 'الْ', 'क्षि', '각', '水', '“', '\n']
  const writing = fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 60 })
    .map((list) => list.join(''))
  fc.assert(
    fc.property(writing, fc.nat(), fc.nat(), (text, a, b) => {
      const ends = [a % (text.length + 1), b % (text.length + 1)]
      const { start, end } = tidySpan(text, { start: Math.min(...ends), end: Math.max(...ends) })
      const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)
      const boundaries = new Set([...Array.from(segments, ({ index }) => index), text.length])
      expect([boundaries.has(start), boundaries.has(end)]).toEqual([true, true])
    }),
  )
})

test('a grapheme is whole wherever one asks within it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), fc.nat(), (text, seed) => {
      const offset = seed % text.length
      const { start, end } = graphemeAt(text, offset)
      expect(start).toBeLessThanOrEqual(offset)
      expect(end).toBeGreaterThan(offset)
      expect(text.slice(start, end).isWellFormed()).toBe(text.isWellFormed())
    }),
  )
})
