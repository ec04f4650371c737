import { expect, test } from 'vitest'
import { inQuotes } from '../../../shared/text/in-quotes.ts'

test.each([
  ['no fall so far', '“no fall so far”'],
  ['“No fall,”', '“No fall,”'],
  ['"What we see is', '"What we see is'],
  ['he saw «a fall»', 'he saw «a fall»'],
])('%j is quoted once: %j', (words, quoted) => {
  expect(inQuotes(words)).toBe(quoted)
})
