import { expect, test } from 'vitest'
import { readRtf } from '../../../../electron/import/rtf/read-rtf.ts'

const blocksOf = (body: string) => readRtf(`{\\rtf1\\ansi ${body}}`).blocks.map(({ text }) => text)

/** As Word writes a row of a table within a cell: what follows each cell is for programs that know no such tables. */
const nestedRow = (...cells: readonly string[]) =>
  `${cells.map((cell) => String.raw`\pard\intbl\itap2 ${cell}\nestcell{\nonesttables\par}`).join('')}` +
  String.raw`\pard\intbl\itap2{\*\nesttableprops\trowd\cellx2000\cellx4000\nestrow}{\nonesttables\par}`

test('a table within a cell is read row by row, and the cell beside it stands on a line of its own', () => {
  const row = String.raw`\trowd\cellx4000\cellx8000\pard\intbl Anselt\par ${nestedRow('before', '1.2 m')}${nestedRow('after', '3.4 m')}\pard\intbl\cell\pard\intbl rose by two metres\cell\row`
  expect(blocksOf(`${row}\\pard Nobody signed them.\\par`)).toEqual([
    'Anselt\nbefore\t1.2 m\nafter\t3.4 m\nrose by two metres',
    'Nobody signed them.',
  ])
})

test('a row of a table is a line with its cells apart, empty ones too', () => {
  expect(blocksOf(String.raw`\trowd\pard\intbl Gate 3\cell\cell moved\cell\row`)).toEqual(['Gate 3\t\tmoved'])
})
