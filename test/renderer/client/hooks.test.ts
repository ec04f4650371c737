import { beforeEach, expect, test } from 'vitest'
import { AppError } from '../../../shared/contract/errors.ts'
import type { Changed } from '../../../shared/contract/index.ts'
import { callKey, createQueryClient } from '../../../renderer/client/hooks.ts'
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

test('an answer that its keeper has brought up to date is not asked for again, unless it is being asked for just then', async () => {
  let hear: Changed = () => {}
  const heard = createQueryClient({
    call: () => Promise.reject(new Error()),
    onChanged: (listen) => {
      hear = listen
      return () => {}
    },
    onClosed: () => () => {},
  })
  const ours = callKey('statements.list', { document: 'ours' })
  const other = callKey('statements.list', { document: 'other' })
  const isOld = () => [ours, other].map((key) => heard.getQueryState(key)?.isInvalidated)
  for (const key of [ours, other]) heard.setQueryData(key, [])
  hear(['statements'], ours)
  expect(isOld()).toEqual([false, true])

  const asking = heard.fetchQuery({ queryKey: ours, queryFn: () => new Promise(() => {}), staleTime: 0 })
  hear(['statements'], ours)
  expect(isOld()).toEqual([true, true])
  await heard.cancelQueries()
  await asking.catch(() => {})
})
