import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords } from '../../../../electron/import/metadata/words.ts'

const whole = (text: string) => [{ start: 0, end: text.length, kind: 'paragraph' as const }]

const pieces = [
  'the',
  'gates',
  '1,000',
  "don't",
  '3.5',
  '—',
  'порт',
  '港口',
  'ประตูน้ำ',
  ' ',
  '\n',
  '\u00a0',
  '.',
  'e.g.',
]

test('counts the words that the rules of Unicode find, furniture left out', () => {
  const text = 'The gates were shut. Menu'
  const blocks = [
    { start: 0, end: 20, kind: 'paragraph' as const },
    { start: 21, end: 25, kind: 'furniture' as const },
  ]
  expect(countWords(text, blocks, 'en')).toBe(4)
})

const signs = fc.string({ unit: fc.constantFrom(...'aZ9 .,\'’"-_:;@#$%()/\u00ad\u0301é港'), maxLength: 30 })

test('counts piece by piece what it would count in one', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        signs,
        fc.array(fc.constantFrom(...pieces)).map((all) => all.join('')),
      ),
      fc.constantFrom('en', 'fi', 'sv', 'el', 'ru', 'th', 'zh'),
      (text, language) => {
        const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text)
        const words = [...segments].filter(({ isWordLike }) => isWordLike).length
        expect(countWords(text, whole(text), language)).toBe(words)
      },
    ),
    { numRuns: 2000 },
  )
})
