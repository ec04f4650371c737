import { expect, test } from 'vitest'
import type { SeenTables } from '../../../shared/contract/documents.ts'
import {
  chooseColumns,
  refuseColumns,
  takeColumns,
  useColumnChoice,
} from '../../../renderer/state/column-choice.ts'

const table = (...headings: string[]): SeenTables => ({
  paths: ['a.csv'],
  headings,
  rows: [],
  columns: {},
  remembered: false,
})

test('asks once for each set of headings, in turn', async () => {
  const answer = chooseColumns([table('body'), table('text', 'date')])
  takeColumns({ text: 'body' })
  expect(useColumnChoice.getState().asked?.at).toBe(1)
  takeColumns({ text: 'text' })
  expect(useColumnChoice.getState().asked).toBeNull()
  expect(await answer).toEqual([
    { headings: ['body'], columns: { text: 'body' } },
    { headings: ['text', 'date'], columns: { text: 'text' } },
  ])
})

test('asks nothing where there is no table', async () => {
  expect(await chooseColumns([])).toEqual([])
})

test('who changes their mind imports nothing', async () => {
  const answer = chooseColumns([table('body'), table('text')])
  takeColumns({ text: 'body' })
  refuseColumns()
  expect(await answer).toBeNull()
})
