import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/node'
import type { CellValue } from '../columns.ts'
import { repack } from '../office-file.ts'
import { cellText } from './cell-text.ts'
import { ownParts } from './own-parts.ts'
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
    { fontFamily: 'Calibri', fontSize: 11, features: [ownParts(sheets)] },
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
  if (typeof value === 'number')
    return { value, type: Number, align: 'right', indent: 1, alignVertical: 'top' }
  return { value: cellText(value), type: String, alignVertical: 'top', wrap: true }
}
