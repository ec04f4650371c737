import { beforeEach, expect, test } from 'vitest'
import { AppError } from '../../../shared/contract/errors.ts'
import { createQueryClient } from '../../../renderer/client/hooks.ts'
import { useNotices } from '../../../renderer/state/notices.ts'

const queries = createQueryClient({
  call: () => Promise.reject(new Error()),
  onChanged: () => () => {},
  onClosed: () => () => {},
})

/** What is said on screen after a query has failed. */
async function toldAfter(method: string, error: Error): Promise<string[]> {
  const queryFn = () => Promise.reject(error)
  await queries.fetchQuery({ queryKey: [method, {}], queryFn }).catch(() => {})
  return useNotices.getState().notices.map(({ words }) => words)
}

beforeEach(() => useNotices.setState({ notices: [] }))

test('a list that could not be had is not taken for an empty one', async () => {
  expect(await toldAfter('tags.list', new AppError('unreadable', 'The file is damaged.'))).toEqual([
    'The file is damaged.',
  ])
})

test('what a view says in its place is not said twice', async () => {
  expect(await toldAfter('documents.text', new AppError('unreadable', 'The file is damaged.'))).toEqual([])
})

test('a lost connection is told once, by the window', async () => {
  expect(await toldAfter('tags.list', new AppError('closed', 'The workbench has stopped.'))).toEqual([])
})
