import { expect, test } from 'vitest'
import { filesWith } from '../../../../renderer/views/import/file-filter.ts'
import type { ImportRow } from '../../../../renderer/state/import-rows.ts'

const rows: ImportRow[] = [
  { path: 'reports/one.txt', state: 'waiting' },
  {
    path: 'reports/two.txt',
    state: 'done',
    outcome: {
      kind: 'failed',
      path: 'reports/two.txt',
      bytes: 0,
      code: 'empty',
      message: 'The file is empty.',
    },
  },
  {
    path: 'copy.txt',
    state: 'done',
    outcome: { kind: 'duplicate', path: 'copy.txt', of: 'd1', title: 'Harbour shut' },
  },
]

test.each([
  ['', ['reports/one.txt', 'reports/two.txt', 'copy.txt']],
  ['REPORTS/', ['reports/one.txt', 'reports/two.txt']],
  ['failed', ['reports/two.txt']],
  ['is empty', ['reports/two.txt']],
  [' harbour ', ['copy.txt']],
  ['nowhere', []],
])('%j finds files by path, title, trouble, or how they ended', (words, paths) => {
  expect(filesWith(rows, words).map(({ path }) => path)).toEqual(paths)
})
