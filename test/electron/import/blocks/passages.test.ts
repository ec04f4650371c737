import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPlainText } from '../../../../electron/import/plain-text.ts'

function blocksOf(text: string): [string, string][] {
  return readPlainText(text, 'UTF-8').blocks.map(({ start, end, kind }) => [kind, text.slice(start, end)])
}

describe('blocks of plain text', () => {
  test('a line is a paragraph where paragraphs are not wrapped', () => {
    const first =
      'The river rose by two metres in the night, and the commission that watches it could not say why it had.'
    const second = 'Nobody had been warned.'
    expect(blocksOf(`${first}\n${second}\n\n${first}`)).toEqual([
      ['paragraph', first],
      ['paragraph', second],
      ['paragraph', first],
    ])
  })

  test('lines that were broken at a width are one paragraph', () => {
    const one =
      'The river rose by two metres in the night, and the commission\nthat watches it could not say why nobody had been warned of it.'
    const two =
      'The siren on the mill roof did not sound, and the people of the\nlower town learned of the flood from the cold at their feet.'
    expect(blocksOf(`${one}\n\n${two}\n`)).toEqual([
      ['paragraph', one],
      ['paragraph', two],
    ])
  })

  test('a short first line that goes on in small letters is no heading', () => {
    const one =
      'Bank workers of the town (BWT)\nvoted to strike in the last week of March, unless their demands are\nmet, which the ministry has not so far been willing to promise.'
    const two =
      'The vote came as a stoppage of the sailors entered its third week\nand as the port office called for talks with all who had left it.'
    expect(blocksOf(`${one}\n\n${two}\n`)).toEqual([
      ['paragraph', one],
      ['paragraph', two],
    ])
  })

  test('short paragraphs that are set in, as wire reports have them, are joined too', () => {
    const text = [
      'The outlook for the port of Korrin and its',
      'boats is good, its head said.',
      '    He said the fall of the lake by one metre',
      'was no sign of a drought.',
      '    "The lake will rise when the snow melts, as',
      'it always did," he said.',
    ]
    expect(blocksOf(text.join('\n')).map(([, block]) => block)).toEqual([
      text.slice(0, 2).join('\n'),
      text.slice(2, 4).join('\n').trim(),
      text.slice(4).join('\n').trim(),
    ])
  })

  test.each([
    ['due', 'The bank sold notes of 200 million crowns that are all due\nMarch 30, 1990.'],
    ['and', 'The port was shut for the whole of the time between 1 February 1985 and\nApril 2, 1987'],
    ['in', 'Figures are those after the split of the shares of the port in\nDecember 1986.'],
    ['acquired', 'All figures are those with Harbour Stores, which the port acquired\nAugust 3, 1986.'],
  ])('a date below “%s” ends its sentence, and is no stamp of the page', (_, text) => {
    const reading = `SHARES OF THE PORT FELL\n\n${text}\n`
    expect(blocksOf(reading).at(-1)).toEqual(['paragraph', text])
  })

  test.each([
    'The ferries of Korrin stop at noon and nobody knows why\n6 January 2022',
    'The ferries of Korrin stop at noon\n\n6 January 2022',
    'Korrin looks on\n6 January 2022',
    'The ferries of Korrin stop at noon and nobody is let in\nPublished 6 January 2022',
  ])('a date below a headline is one of the page: “%s”', (head) => {
    const long = `The last ferry left at noon, ${'and nobody knew of another, '.repeat(4)}the mayor said.`
    expect(blocksOf(`${head}\n\n${long}`)[1]?.[0]).toBe('furniture')
  })

  test('short lines below a line with a colon are a list', () => {
    const lead = 'The order, which the minister signed, names:'
    const after = 'Nobody signed for the fourth.'
    expect(blocksOf(`${lead}\nFour gates\nTwo pumps\n${after}`)).toEqual([
      ['paragraph', lead],
      ['list-item', 'Four gates'],
      ['list-item', 'Two pumps'],
      ['paragraph', after],
    ])
  })

  test('marks of a list are seen, numbers of years are not', () => {
    expect(
      blocksOf('- one gate\n• two gates\n1. three gates\n2024. A year of floods.').map(([kind]) => kind),
    ).toEqual(['list-item', 'list-item', 'list-item', 'paragraph'])
  })

  test('a short line that ends like no sentence leads what follows, also where a byline stands between', () => {
    const text =
      'Who opened the gates\n\nBy Mara Venn\n\nNobody knows who opened the gates of the dam at Korrin.'
    expect(blocksOf(text).map(([kind]) => kind)).toEqual(['heading', 'paragraph', 'paragraph'])
  })

  test('blocks stand in order, do not overlap, and leave out nothing but space', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '',
        '  ',
        'Advertisement',
        'Related News',
        '- item',
        'Includes:',
        'A heading',
        'A sentence stands here.',
      ),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = lines.join('\n')
        const { blocks } = readPlainText(text, 'UTF-8')
        const gaps = [{ end: 0 }, ...blocks].map(({ end }, i) =>
          text.slice(end, blocks[i]?.start ?? text.length),
        )
        expect(gaps.filter((gap) => gap.trim() !== '')).toEqual([])
        expect(blocks.every(({ start, end }, i) => start < end && start >= (blocks[i - 1]?.end ?? 0))).toBe(
          true,
        )
        expect(blocks.map(({ end }) => end).at(-1) ?? 0).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
