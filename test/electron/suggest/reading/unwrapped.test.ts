import { expect, it } from 'vitest'
import { unwrapped } from '../../../../electron/suggest/reading/unwrapped.ts'
import { suggest } from '../../../../electron/suggest/suggest.ts'

const block = (text: string, start = 0) => [{ start, end: text.length, kind: 'paragraph' as const }]

it.each([
  [
    'a line that ends where the next word would not have fitted',
    '    The mayor told the council in an interview that the northern\ngate had been open since the evening before.',
    4,
    '    The mayor told the council in an interview that the northern gate had been open since the evening before.',
  ],
  [
    'a line that ends in the middle of a sentence',
    'The northern gate of the port was\nopen since the evening before the flood came, the mayor said.',
    0,
    'The northern gate of the port was open since the evening before the flood came, the mayor said.',
  ],
])('reads on over %s', (_, text, start, expected) => {
  expect(unwrapped(text, block(text, start))).toBe(expected)
})

it.each([
  ['short lines', 'Korrin Post\nNumber 7\nMay'],
  [
    'sentences with a line each',
    'The northern gate of the port was open.\nNobody had closed it, and nobody could tell.\nWhy?',
  ],
  ['long paragraphs', `${'The gate was open and the boats had left it. '.repeat(4)}\nNobody knew.`],
])('leaves the breaks of %s', (_, text) => {
  expect(unwrapped(text, block(text))).toBe(text)
})

it('keeps the quote as it stands in the text', () => {
  const text =
    'The harbour master told the Korrin Post in an interview that the\nnorthern gate had been open since the evening before the flood.'
  expect(suggest(text, block(text)).map(({ quote }) => quote)).toEqual([
    'the\nnorthern gate had been open since the evening before the flood',
  ])
})
