import { describe, expect, test } from 'vitest'
import { rowsOf } from './csv-rows.ts'
import { textOf } from './written-as.ts'

describe('CSV', () => {
  test('begins with a byte order mark and gives every row the cells of the header', async () => {
    expect((await textOf('csv')).startsWith('\uFEFFnumber,stance,quote')).toBe(true)
    expect(rowsOf(await textOf('csv')).map((row) => row.length)).toEqual(Array.from({ length: 6 }, () => 35))
  })

  test('leaves no cell that a spreadsheet would run', async () => {
    const cells = rowsOf(await textOf('csv')).flat()
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    expect(cells).toContain('\'=HYPERLINK("x")')
  })
})
