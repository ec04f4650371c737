import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainLetters } from '../../../shared/text/plain-letters.ts'
import { standsIn } from '../../../shared/text/stands-in.ts'
import { HARD_LETTER } from './hard-letters.ts'

test('letters are folded one by one as they are in a whole text', () => {
  const letters = fc.string({
    unit: fc.oneof(HARD_LETTER, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
  })
  fc.assert(
    fc.property(letters, letters, fc.nat(), fc.nat(), (before, text, from, length) => {
      const whole = `${before}${text}`
      const plain = plainLetters(whole)
      const start = from % (plain.length + 1)
      for (const word of [plain.slice(start, start + 1 + (length % 4)), plainLetters(text.slice(0, 2))])
        expect(standsIn(whole, word), JSON.stringify([whole, word])).toBe(plain.includes(word))
    }),
    { numRuns: 500 },
  )
})
