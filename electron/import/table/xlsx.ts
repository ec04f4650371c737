import { openZip } from '../../zip/open-zip.ts'
import { Refusal } from '../refusal.ts'
import { sheetRows } from '../xlsx/sheet-rows.ts'
import { workbookIn, type Workbook } from '../xlsx/workbook.ts'
import { cellsUnder, headingsFrom, isHeadings } from './headings.ts'
import type { Table, TableFormat, TableRow } from './table.ts'

/** A workbook of Excel and its kin (ECMA-376): the first sheet in sight that holds more than one row. */
export const xlsx: TableFormat = {
  label: 'Spreadsheet',
  extensions: ['.xlsx'],
  open: (bytes) => {
    const { sheet, workbook } = firstSheet(bytes)
    const [first = []] = filledRows(sheet, workbook)
    const isNamed = isHeadings(first)
    const headings = headingsFrom(isNamed ? first : first.map(() => ''))
    return { headings, rows: rowsOf(sheet, workbook, headings, isNamed) } satisfies Table
  },
}

/** How older workbooks begin, and newer ones behind a password. */
const OLE = '\xd0\xcf\x11\xe0'

function firstSheet(bytes: Uint8Array): { sheet: Uint8Array; workbook: Workbook } {
  if (Buffer.from(bytes.subarray(0, OLE.length)).toString('latin1') === OLE)
    throw new Refusal(
      'protected',
      'This workbook is protected by a password, or an older one with a new name. Open it in Excel, save it as .xlsx without a password and import that.',
    )
  const zip = openZip(bytes)
  if (!zip.has('xl/workbook.xml')) {
    throw new Refusal('wrong-type', 'This is no spreadsheet, whatever its name says. It was not imported.')
  }
  const workbook = workbookIn(zip)
  for (const path of workbook.sheets) {
    const sheet = zip.read(path)
    if (sheet && filledRows(sheet, workbook).take(2).toArray().length === 2) return { sheet, workbook }
  }
  throw new Refusal('no-text', 'None of its sheets holds rows below a heading. Nothing from it was added.')
}

function filledRows(sheet: Uint8Array, workbook: Workbook) {
  return sheetRows(sheet, workbook).filter((cells) => cells.some((cell) => cell.trim() !== ''))
}

function* rowsOf(
  sheet: Uint8Array,
  workbook: Workbook,
  headings: readonly string[],
  isNamed: boolean,
): Generator<TableRow> {
  let place = isNamed ? -1 : 0
  for (const cells of filledRows(sheet, workbook)) {
    place += 1
    if (place > 0) yield { kind: 'row', place, cells: cellsUnder(headings, cells) }
  }
}
