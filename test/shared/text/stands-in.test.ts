import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainLetters } from '../../../shared/text/plain-letters.ts'
import { standsIn } from '../../../shared/text/stands-in.ts'

test('letters are folded one by one as they are in a whole text', () => {
  const letters = fc.string({
    unit: fc.oneof(HARD, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
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

/** Signs that change with those around them, or become several, or none. */
const HARD = fc.constantFrom(
  ...'eEé\u0301\u0308и\u0306йїіかが\u3099ﬁfiİıßẞΣς\u00ad\u200d´¨ŉ’“—\u00a0⁗가가हि…',
)
