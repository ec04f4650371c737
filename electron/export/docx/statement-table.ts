import { InternalHyperlink, Paragraph, type Table, type TableRow } from 'docx'
import { dateInWords, sourceInShort, STANCE_WORDS } from '../labels.ts'
import type { Note } from '../notes.ts'
import { bookmarkOf } from './note.ts'
import { run } from './paragraphs.ts'
import { STANCE_INKS } from './styles.ts'
import { cell, headRow, row, ruled, words } from './table.ts'

const TITLES = ['No.', 'Stance', 'Quote', 'Speaker', 'Said', 'Source']

/** Widths in per cent of the page. */
const [NUMBER, ...REST] = [6, 12, 36, 16, 13, 17] as const

/** Every statement in one line, by which it is found again above; the headings are on every page. */
export const statementTable = (notes: readonly Note[]): Table =>
  ruled([headRow(TITLES, [NUMBER, ...REST]), ...notes.map(line)])

function line({ statement, speaker, document }: Note): TableRow {
  const { stance, number, quote, said } = statement
  const { mark, singular } = STANCE_WORDS[stance]
  const told = [
    `${mark} ${singular}`,
    quote,
    speaker?.name ?? '',
    said === null ? '' : dateInWords(said),
    sourceInShort(document),
  ]
  return row([
    cell(NUMBER, [link(number, stance)]),
    ...told.map((each, i) => cell(REST[i] ?? 10, [words(each)])),
  ])
}

const link = (number: number, stance: Note['statement']['stance']): Paragraph =>
  new Paragraph({
    style: 'Cell',
    children: [
      new InternalHyperlink({
        anchor: bookmarkOf(number),
        children: [run(String(number), { color: STANCE_INKS[stance], underline: {} })],
      }),
    ],
  })
