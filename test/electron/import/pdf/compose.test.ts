import { describe, expect, test } from 'vitest'
import { compose } from '../../../../electron/import/pdf/compose.ts'
import type { Page, Run } from '../../../../electron/import/pdf/page.ts'

/** Letters are half as wide as they are high. */
function run(left: number, y: number, text: string, { size = 10, font = 'body' } = {}): Run {
  return {
    text,
    left,
    right: left + text.length * size * 0.5,
    y,
    size,
    font,
    isRightToLeft: false,
    isApart: false,
  }
}

const page = (label: string, ...runs: readonly Run[]): Page => ({
  label,
  height: 800,
  directions: [[...runs]],
  comments: [],
})

function blocksOf(...pages: readonly Page[]): string[] {
  const { text, blocks } = compose(pages)
  return blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)
}

/** Lines of forty letters, one under the other. */
const column = (left: number, top: number, words: readonly string[]): Run[] =>
  words.map((word, i) =>
    run(left, top + i * 12, `${word} ${'the water rose and rose that night and'.slice(0, 39 - word.length)}`),
  )

describe('what is drawn on a page', () => {
  test('is read column by column, below what stands over both', () => {
    const left = column(50, 100, ['one', 'two', 'three', 'four'])
    const right = column(300, 100, ['five', 'six', 'seven', 'eight'])
    const drawnAcross = left.flatMap((each, i) => [right[i] ?? each, each])
    const [title, ...text] = blocksOf(
      page('1', run(60, 60, 'The night of Korrin', { size: 20 }), ...drawnAcross),
    )
    expect(title).toBe('heading: The night of Korrin')
    expect(text.join(' ').match(/one|two|three|four|five|six|seven|eight/g)).toEqual(
      'one two three four five six seven eight'.split(' '),
    )
  })

  test('is read row by row where it is a table', () => {
    const rows = [
      ['Gate', 'Moved'],
      ['3', '4 cm'],
      ['5', 'not'],
      ['7', 'not'],
    ].flatMap(([a = '', b = ''], i) => [run(50, 100 + i * 14, a), run(200, 100 + i * 14, b)])
    expect(blocksOf(page('1', ...rows))).toEqual(
      ['Gate\tMoved', '3\t4 cm', '5\tnot', '7\tnot'].map((row) => `paragraph: ${row}`),
    )
  })

  test('is put together from pieces: small capitals, raised figures, words drawn twice', () => {
    expect(
      blocksOf(
        page(
          '1',
          run(50, 100, 'T', { size: 12 }),
          run(56, 100, 'HE', { size: 9 }),
          run(69, 100, 'gates', { size: 12 }),
          run(69.2, 100, 'gates', { size: 12 }),
        ),
      ),
    ).toEqual(['paragraph: THE gates'])
  })

  test('keeps raised figures raised, so that no note changes a number', () => {
    const note = { size: 6 }
    expect(
      blocksOf(
        page(
          '1',
          run(50, 100, 'It cost 750'),
          run(105, 96, '1', note),
          run(112, 100, 'and 10'),
          run(142, 96, '6', note),
          run(50, 140, '1', note),
          run(53, 144, 'In the money of 1987.'),
        ),
      ),
    ).toEqual(['paragraph: It cost 750¹ and 10⁶', 'paragraph: ¹ In the money of 1987.'])
  })

  test('puts a raised figure that was drawn after its line between the words where it stands', () => {
    const note = { size: 6 }
    expect(
      blocksOf(
        page(
          '1',
          run(50, 100, 'The act (DMCA)'),
          run(126, 100, 'was signed into law.'),
          run(120, 96, '1', note),
          run(53, 144, 'Pub. L. No. 105-304.'),
          run(50, 140, '1', note),
        ),
      ),
    ).toEqual(['paragraph: The act (DMCA)¹ was signed into law.', 'paragraph: ¹ Pub. L. No. 105-304.'])
  })

  test('joins the lines of an item, however far its mark stands before them', () => {
    const item = (top: number, mark: string) => [
      run(50, top, mark, { font: 'signs' }),
      run(86, top, 'Nobody on duty that night had ever been told'),
      run(86, top + 12, 'which of the gates could be moved by hand.'),
    ]
    const words = 'Nobody on duty that night had ever been told which of the gates could be moved by hand.'
    expect(blocksOf(page('1', ...item(100, '1.'), ...item(140, '•'), ...item(180, '!')))).toEqual([
      `list-item: 1. ${words}`,
      `list-item: ${words}`,
      `list-item: ${words}`,
    ])
  })

  test('loses heads, feet and numbers to the furniture, each on its page', () => {
    const words = ['Dam', 'Gate', 'Log']
    const pages = words.map((word, i) =>
      page(
        `${i + 1}`,
        run(50, 30, `Report 12, sheet ${i + 1}`),
        ...column(50, 100, [`${word} one`, `${word} two`, `${word} three`, `${word} end.`]),
        run(290, 780, `${i + 1}`),
      ),
    )
    expect(blocksOf(...pages).map((block) => block.slice(0, 18))).toEqual(
      words
        .flatMap((word, i) => [
          'furniture: Report ',
          `paragraph: ${word} one`.padEnd(22).slice(0, 18),
          `furniture: ${i + 1}`,
        ])
        .map((line) => expect.stringContaining(line.trim())),
    )
  })

  test('keeps where each page begins, in the middle of a paragraph too', () => {
    const first = [
      ...column(50, 100, ['one', 'two', 'three']),
      run(50, 136, 'nobody on duty that night had ever been con-'),
    ]
    const { text, blocks } = compose([
      page('iv', ...first),
      page('1', run(50, 100, 'trolled. The log has a gap.')),
    ])
    expect(text).toContain('had ever been controlled. The log')
    expect(blocks.map(({ pages }) => pages?.map(({ at, label }) => [label, text.slice(at, at + 8)]))).toEqual(
      [
        [
          ['iv', 'one the '],
          ['1', 'trolled.'],
        ],
      ],
    )
  })

  test('begins a paragraph at an indentation, a wider step and after a line that ends early', () => {
    const text = [
      run(50, 100, 'The water of the reservoir rose by two me'),
      run(50, 112, 'tres in the night. Nobody knows why so.'),
      run(62, 124, 'Indented, the second paragraph begins.'),
      run(50, 136, 'It ends early.'),
      run(50, 148, 'The third one follows without a space and'),
      run(50, 160, 'fills its line to the very end of it all.'),
      run(50, 190, 'The fourth stands after a wider space.'),
    ]
    expect(blocksOf(page('1', ...text)).map((block) => block.split(' ')[1])).toEqual([
      'The',
      'Indented,',
      'The',
      'The',
    ])
  })
})
