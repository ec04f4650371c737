import { DOMParser } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { openZip } from '../../../electron/zip/open-zip.ts'
import type { Notebook } from '../../../electron/export/exporter.ts'
import { filledWith } from './filled-with.ts'
import { bytesOf, everything, packedAs } from './written-as.ts'

const MARSK_NAME = 'Ilena <i>Marsk</i>'

/** The cells of a sheet as a reader of the format finds them, row by row; what is no text is told with its type. */
async function sheetOf(number: number, notebook: Notebook = everything()) {
  const archive = openZip(await bytesOf('xlsx', notebook))
  const xml = (path: string) =>
    new DOMParser().parseFromString(Buffer.from(archive.read(path) ?? []).toString(), 'text/xml')
  const strings = [...xml('xl/sharedStrings.xml').querySelectorAll('si')].map(
    ({ textContent }) => textContent,
  )
  const sheet = xml(`xl/worksheets/sheet${number}.xml`)
  const rows = [...sheet.querySelectorAll('row')].map((row) =>
    [...row.querySelectorAll('c')].map((cell) => {
      const value = cell.querySelector('v')?.textContent ?? ''
      return cell.getAttribute('t') === 's' ? strings[Number(value)] : value
    }),
  )
  return { sheet, rows }
}

describe('an Excel workbook', () => {
  test('has a sheet of statements with a filter on every column and headings that stay', async () => {
    const { sheet, rows } = await sheetOf(1)
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['Number', 'Stance', 'Quote'],
      ['5', 'claim', 'השערים נסגרים'],
      ['1', 'denial', 'Our gauges show no fall at all so far'],
      ['2', 'question', 'no fall at all so far,” Marsk said.\n=1+1'],
      ['3', 'comment', 'fall'],
      ['4', 'claim', '<script>alert(1)</script> is # not *markup*'],
    ])
    expect(sheet.querySelector('autoFilter')?.getAttribute('ref')).toBe('A1:AI6')
    expect(sheet.querySelector('pane')?.getAttribute('state')).toBe('frozen')
  })

  test('counts for each proposition who claims, who denies and from how many origins', async () => {
    const { rows } = await sheetOf(3)
    expect(rows.map((row) => row.slice(0, 9))).toEqual([
      [
        'Proposition',
        'Status',
        'Claimed by',
        'Denied by',
        'Statements',
        'Claims',
        'Denials',
        'Origins',
        'Documents',
      ],
      ['-The gates [are] closing', 'settled', MARSK_NAME, MARSK_NAME, '2', '1', '1', '1', '2'],
    ])
  })

  test('gives the words of a note, without the signs of Markdown', async () => {
    const { rows } = await sheetOf(4, filledWith('**Compare** [the page](https://example.org):\n- date'))
    expect(rows[1]).toContain('Compare the page (https://example.org):\n• date')
  })

  test('names a style on which all formats stand, and prints the headings on every page', async () => {
    const archive = openZip(await bytesOf('xlsx'))
    const xml = (path: string) => Buffer.from(archive.read(path) ?? []).toString()
    expect(xml('xl/styles.xml')).toContain('<cellStyle name="Normal" xfId="0" builtinId="0"/>')
    expect(xml('xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">Statements!$1:$1</definedName>',
    )
  })

  test('gives each row the height that its words need, within bounds, for programs that lay out none', async () => {
    const heights = async (words: string) => {
      const { sheet } = await sheetOf(1, filledWith(words))
      return [...sheet.querySelectorAll('row')].map((row) => row.getAttribute('ht'))
    }
    expect(await heights('no fall')).toEqual(['30', '15'])
    expect(await heights('no fall so far '.repeat(5))).toEqual(['30', '75'])
    expect(await heights('no fall so far '.repeat(500))).toEqual(['30', '180'])
  })

  test.each(['=1+1', '@SUM(A1)', '+cmd|x', '-2+3', '=HYPERLINK("http://evil.example")'])(
    'keeps %j as text, which is never run',
    async (words) => {
      const { sheet, rows } = await sheetOf(1, filledWith(words))
      expect(sheet.querySelectorAll('f')).toHaveLength(0)
      expect(rows[1]).toContain(words)
    },
  )

  test('writes what the format would read as something else so that it reads as it stood', async () => {
    const { rows } = await sheetOf(4, filledWith('_x000D_ and \u0001 more'))
    expect(rows[1]?.[0]).toBe('_x005F_x000D_ and  more')
  })

  test('cuts a note that no cell can hold, and says so by an ellipsis and before it is saved', async () => {
    const { preview } = await packedAs('xlsx', filledWith('x'.repeat(40_000)))
    expect(preview.parts.map(({ detail }) => detail)).toContainEqual(
      expect.stringMatching(/^1 row, \d+ cells? cut: Excel holds no more than 32,767 characters in one$/),
    )
    const { rows } = await sheetOf(4, filledWith('x'.repeat(40_000)))
    expect([rows[1]?.[0]?.length, rows[1]?.[0]?.at(-1)]).toEqual([32_767, '…'])
  })
})
