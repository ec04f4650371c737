import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitsFuzzy, fitsWildcard } from '../../../electron/search/patterns.ts'

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })

describe('a pattern with stars', () => {
  test('fits what the same regular expression fits', () => {
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '*'), maxLength: 6 })
    fc.assert(
      fc.property(letters, pattern, (word, stars) => {
        const expected = new RegExp(`^${stars.replace(/\*+/g, '.*')}$`).test(word)
        expect(fitsWildcard(word, stars)).toBe(expected)
      }),
    )
  })
})

describe('a fuzzy word', () => {
  test.each([
    ['withdrawal', 'withdrawal', 0, true],
    ['withdrawal', 'withdrawl', 1, true],
    ['withdrawal', 'wihtdrawal', 1, true],
    ['withdrawal', 'withdrwaals', 1, false],
    ['withdrawal', 'withdrwaals', 2, true],
    ['no', 'not', 1, true],
    ['', 'ab', 1, false],
  ])('%s is %s with %i wrong: %s', (a, b, distance, fits) => {
    expect(fitsFuzzy(a, b, distance)).toBe(fits)
  })

  test('fits the same way in both directions', () => {
    fc.assert(
      fc.property(letters, letters, fc.integer({ min: 0, max: 2 }), (a, b, distance) => {
        expect(fitsFuzzy(a, b, distance)).toBe(fitsFuzzy(b, a, distance))
      }),
    )
  })
})
