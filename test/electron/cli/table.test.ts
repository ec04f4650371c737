import { expect, it } from 'vitest'
import { table } from '../../../electron/cli/table.ts'

it('aligns columns, sets numbers to the right and keeps a cell on one line', () => {
  const rows = [
    ['Two\nlines', 5],
    [null, 1234],
  ] as const
  expect(table(['title', 'words'], rows)).toEqual([
    'title      words',
    'Two lines      5',
    '–           1234',
  ])
})
