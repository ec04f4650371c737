import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainLetters } from '../../../shared/text/plain-letters.ts'
import { plainPlaces } from '../../../shared/text/plain-places.ts'
import { HARD_LETTER } from './hard-letters.ts'

/** What stands in the text where the first of the words is found in its plain letters. */
function shown(text: string, words: string): string {
  const { plain, spanOf } = plainPlaces(text)
  const at = plain.indexOf(words)
  const { start, end } = spanOf(at, at + words.length)
  return text.slice(start, end)
}

test('a text is folded as a whole would be', () => {
  const texts = fc.string({
    unit: fc.oneof(HARD_LETTER, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
  })
  fc.assert(
    fc.property(texts, (text) => {
      expect(plainPlaces(text).plain, JSON.stringify(text)).toBe(plainLetters(text))
    }),
    { numRuns: 2000 },
  )
})

test('every letter is one stretch of the text, in order, and none is left out', () => {
  fc.assert(
    fc.property(fc.string({ unit: HARD_LETTER }), (text) => {
      const { plain, spanOf } = plainPlaces(text)
      const spans = Array.from(plain, (_, at) => spanOf(at, at + 1))
      for (const { start, end } of spans) expect(plainLetters(text.slice(start, end))).not.toBe('')
      for (const [at, { start }] of spans.entries())
        if (at > 0) expect([spans[at - 1]?.start, spans[at - 1]?.end]).toContain(start)
    }),
  )
})

test('an accent belongs to the letter it stands on, whether they are one sign or two', () => {
  expect(shown('the cafe\u0301 here', 'cafe')).toBe('cafe\u0301')
  expect(shown('the café here', 'cafe')).toBe('café')
  expect(shown('in Київ\u0438\u0306', 'й')).toBe('\u0438\u0306')
})

test('a letter that becomes several is shown whole, and those behind it stay in their places', () => {
  expect(shown('the ﬁeld gate', 'iel')).toBe('ﬁel')
  expect(shown('İSTANBUL gate', 'istanbul')).toBe('İSTANBUL')
  expect(shown('İSTANBUL gate', 'gate')).toBe('gate')
})
