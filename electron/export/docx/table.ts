import { Paragraph, Table, TableCell, TableRow, VerticalAlignTable, WidthType } from 'docx'
import { direction, run } from './paragraphs.ts'
import { LINE, LINES } from './table-lines.ts'

/** A table over the whole width, with lines between its rows. */
export const ruled = (rows: TableRow[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { ...LINES, insideHorizontal: LINE },
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    rows,
  })

/** The headings, which stand on every page; widths are in per cent of the table. */
export const headRow = (titles: readonly string[], widths: readonly number[]): TableRow =>
  new TableRow({
    tableHeader: true,
    children: titles.map((title, i) => cell(widths[i] ?? 10, [words(title, true)])),
  })

/** A row that is not parted between two pages. */
export const row = (children: TableCell[]): TableRow => new TableRow({ cantSplit: true, children })

/** The width is in per cent of the table. */
export const cell = (width: number, children: Paragraph[]): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    verticalAlign: VerticalAlignTable.TOP,
    children,
  })

/** The words of a cell. */
export const words = (text: string, bold = false): Paragraph =>
  new Paragraph({ style: 'Cell', children: [run(text, { bold })], ...direction(text, 'bidirectional') })
