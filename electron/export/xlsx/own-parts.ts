import type { CellValue } from '../columns.ts'
import type { Sheet } from './sheets.ts'

/**
 * What the library does not write: filters right after the rows, how high each row is, headings on every printed page, and the style
 * “Normal”, without which strict readers complain.
 */
export const ownParts = (sheets: readonly Sheet[]) => ({
  files: {
    transform: {
      'xl/styles.xml': { transform: withNormalStyle },
      'xl/workbook.xml': {
        transform: (xml: string) => xml.replace('<definedNames/>', printedHeadings(sheets)),
      },
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

/** Every cell format stands on a named style (ECMA-376 part 1, 18.8.7 to 18.8.10). */
const withNormalStyle = (xml: string): string =>
  xml
    .replace(
      '<cellXfs',
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs',
    )
    .replace(
      '</cellXfs>',
      '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    )

function printedHeadings(sheets: readonly Sheet[]): string {
  const names = sheets.map(
    ({ name }, i) => `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${name}!$1:$1</definedName>`,
  )
  return `<definedNames>${names.join('')}</definedNames>`
}

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
