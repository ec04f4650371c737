import { InternalHyperlink, Paragraph, Table, TableCell, TableRow, VerticalAlignTable, WidthType } from 'docx'
import { STANCE_WORDS } from '../labels.ts'
import type { Note } from '../notes.ts'
import { bookmarkOf } from './note.ts'
import { direction, run } from './paragraphs.ts'
import { STANCE_INKS } from './styles.ts'

/** Widths in per cent of the page. */
const COLUMNS = [
  ['No.', 7],
  ['Stance', 13],
  ['Quote', 31],
  ['Speaker', 18],
  ['Said', 13],
  ['Source', 18],
] as const

/** Every statement in one line, by which it is found again above; the headings are on every page. */
export function statementTable(notes: readonly Note[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { ...LINES, insideHorizontal: LINE },
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    rows: [
      new TableRow({
        tableHeader: true,
        children: COLUMNS.map(([title, width]) => cell(title, width, true)),
      }),
      ...notes.map(row),
    ],
  })
}

const LINE = { style: 'single', size: 4, color: 'C9C9C2' } as const
const NONE = { style: 'none', size: 0, color: 'auto' } as const
const LINES = { top: LINE, bottom: LINE, left: NONE, right: NONE, insideVertical: NONE }

function row({ statement, speaker, document }: Note): TableRow {
  const { stance, number, quote, said } = statement
  const { mark, singular } = STANCE_WORDS[stance]
  const [, ...widths] = COLUMNS.map(([, width]) => width)
  const words = [`${mark} ${singular}`, quote, speaker?.name ?? '', said ?? '', sourceOf(document)]
  return new TableRow({
    cantSplit: true,
    children: [linkCell(number, stance), ...words.map((each, i) => cell(each, widths[i] ?? 10))],
  })
}

const sourceOf = ({ title, outlet, published }: Note['document']): string =>
  [outlet ?? title, published].filter((part) => part !== null).join(', ')

function cell(words: string, width: number, bold = false): TableCell {
  return tableCell(
    width,
    new Paragraph({ style: 'Cell', children: [run(words, { bold })], ...direction(words, 'bidirectional') }),
  )
}

function linkCell(number: number, stance: Note['statement']['stance']): TableCell {
  const link = new InternalHyperlink({
    anchor: bookmarkOf(number),
    children: [run(String(number), { color: STANCE_INKS[stance], underline: {} })],
  })
  return tableCell(COLUMNS[0][1], new Paragraph({ style: 'Cell', children: [link] }))
}

const tableCell = (width: number, paragraph: Paragraph): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    verticalAlign: VerticalAlignTable.TOP,
    children: [paragraph],
  })
