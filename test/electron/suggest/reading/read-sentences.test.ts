import { expect, it } from 'vitest'
import { readSentences } from '../../../../electron/suggest/reading/read-sentences.ts'

const sentences = (text: string): string[] =>
  readSentences(text, [{ start: 0, end: text.length, kind: 'paragraph' }])
    .flatMap((paragraph) => paragraph.sentences)
    .map(({ start, end }) => text.slice(start, end))

it.each([
  ['The gate opened. The ferry left.', ['The gate opened.', 'The ferry left.']],
  [
    'Gen. Anna Berg left the U.S. on Monday. She is back.',
    ['Gen. Anna Berg left the U.S. on Monday.', 'She is back.'],
  ],
  ['“Did it open?” the mayor asked. Nobody knew.', ['“Did it open?” the mayor asked.', 'Nobody knew.']],
  ['“It opened at noon.” The mayor left.', ['“It opened at noon.”', 'The mayor left.']],
  ['One line\nand the next', ['One line', 'and the next']],
])('%s', (text, expected) => {
  expect(sentences(text)).toEqual(expected)
})

it('takes a quotation that says something as one word, and inverted commas around a word as none', () => {
  const text = 'She said “the gate was open at noon” of the “incident” there.'
  const [tokens] = readSentences(text, [{ start: 0, end: text.length, kind: 'paragraph' }]).flatMap(
    (paragraph) => paragraph.sentences.map((sentence) => sentence.tokens.map((token) => token.text)),
  )
  expect(tokens).toEqual([
    'She',
    'said',
    '“the gate was open at noon”',
    'of',
    'the',
    'incident',
    'there',
    '.',
  ])
})
