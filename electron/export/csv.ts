import { stringify } from 'csv-stringify/sync'
import { statementTable } from './columns.ts'
import type { Exporter } from './exporter.ts'

/**
 * One row per statement. Spreadsheets run cells that begin with `=`, `+`, `-`, `@`, tab or carriage return as formulas: such a
 * cell gets one leading apostrophe, which they take as "this is text". The byte order mark makes them read the file as UTF-8.
 */
export const csv: Exporter = {
  format: 'csv',
  label: 'CSV table',
  extension: 'csv',
  mediaType: 'text/csv',
  about:
    'One row per statement, for a spreadsheet. Cells that would run as a formula begin with an apostrophe. Offsets count characters (Unicode code points).',
  family: 'data',
  asks: ['grouping', 'columns'],
  write: (notebook, options) => {
    const { columns, rows } = statementTable(notebook, options)
    return stringify([columns, ...rows.map((row) => row.map((cell) => cell ?? ''))], {
      bom: true,
      record_delimiter: '\r\n',
      escape_formulas: true,
      // The writer would quote a cell for its own line end only, not for a lone line feed inside it.
      quoted_match: /[\r\n]/,
    })
  },
}
