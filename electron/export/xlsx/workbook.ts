import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/node'
import type { CellValue } from '../columns.ts'
import { repack } from '../office-file.ts'
import { cellText } from './cell-text.ts'
import type { Sheet } from './sheets.ts'

/** A workbook of these sheets: headings that stay in sight, a filter on each column. The same sheets give the same bytes. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const bytes = await writeXlsxFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      data: [columns.map(({ title }) => heading(title)), ...rows.map((row): Row => row.map(cell))],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    })),
    { fontFamily: 'Calibri', fontSize: 11, features: [sheetParts(sheets)] },
  ).toBuffer()
  return repack(bytes)
}

const heading = (value: string): Cell => ({
  value,
  fontWeight: 'bold',
  backgroundColor: '#EFEFEA',
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#9A9DA4',
  alignVertical: 'top',
  wrap: true,
})

/** A text is stored as text whatever it begins with: only a cell of the type “formula” is run, and there is none. */
function cell(value: CellValue): Cell {
  if (value === null || value === '') return null
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' }
  return { value: cellText(value), type: String, alignVertical: 'top', wrap: true }
}

/** What the library does not write: filters right after the rows, and how high each row is. */
const sheetParts = (sheets: readonly Sheet[]) => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }) => {
          const { columns = [], rows = [] } = sheets[sheetIndex] ?? {}
          const last = `${columnName(columns.length)}${rows.length + 1}`
          return xml
            .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
            .replace('</sheetData>', `</sheetData><autoFilter ref="A1:${last}"/>`)
            .replaceAll(/<row r="(\d+)">/g, (_, number) => {
              const cells = rows[Number(number) - 2]
              return `<row r="${number}" ht="${cells === undefined ? HEAD : heightOf(cells, columns)}">`
            })
        },
      },
    },
  },
})

/** Points of a line, and lines that a row is high at most: the rest of a long note is read in its cell. */
const [LINE, MOST_LINES] = [15, 12]

/** Points of the headings, which have two lines at most. */
const HEAD = 30

/** A width is told in digits; of other letters more have room in it. */
const PROPORTIONAL = 1.1

/** Points that the words of a row need, by the widths of its columns. Programs that lay rows out by themselves may do so. */
function heightOf(cells: readonly CellValue[], columns: Sheet['columns']): number {
  const lines = cells.map((value, i) => {
    const width = columns[i]?.width ?? 10
    return typeof value !== 'string'
      ? 1
      : value
          .split('\n')
          .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * PROPORTIONAL))), 0)
  })
  return LINE * Math.min(MOST_LINES, Math.max(1, ...lines))
}

/** 1 is A, 27 is AA. */
function columnName(number: number): string {
  if (number <= 26) return String.fromCharCode(64 + number)
  return `${columnName(Math.floor((number - 1) / 26))}${columnName(((number - 1) % 26) + 1)}`
}
