import type { CellValue } from './columns.ts'
import type { Exporter } from './exporter.ts'
import { isCut } from './xlsx/cell-text.ts'
import { sheetsOf } from './xlsx/sheets.ts'

/** A workbook of Excel (ECMA-376): statements, speakers, propositions, documents and links, each on a sheet of its own. */
export const xlsx: Exporter = {
  format: 'xlsx',
  label: 'Excel workbook',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  about:
    'Sheets of statements, speakers, propositions, documents and links, with filters and headings that stay in sight. Every cell is text or a number; none is ever run as a formula.',
  family: 'data',
  asks: ['grouping', 'columns'],
  heavy: true,
  write: async (notebook, options) => {
    const { writeWorkbook } = await import('./xlsx/workbook.ts')
    const sheets = sheetsOf(notebook, options)
    return {
      content: await writeWorkbook(sheets),
      parts: sheets.map(({ name, rows }) => ({
        name,
        detail: [counted(rows.length, 'row'), ...cutCells(rows)].join(', '),
      })),
      begins: beginning(sheets[0]),
    }
  },
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`

/** What is lost is said before the file is saved. */
function cutCells(rows: readonly CellValue[][]): string[] {
  const cut = rows.flat().filter(isCut).length
  return cut === 0 ? [] : [`${counted(cut, 'cell')} cut: Excel holds no more than 32,767 characters in one`]
}

/** The first rows of the first sheet, a line for each field of each. */
function beginning(sheet: ReturnType<typeof sheetsOf>[number] | undefined): string {
  if (sheet === undefined) return ''
  const rows = sheet.rows.slice(0, 5).map((row) =>
    sheet.columns
      .map(({ title }, i) => [title, row[i] ?? ''] as const)
      .filter(([, value]) => value !== '')
      .map(([title, value]) => `${title}: ${value}`)
      .join('\n'),
  )
  return rows.join('\n\n')
}
