import { expect, test } from 'vitest'
import { callKey, createQueryClient } from '../../../renderer/client/hooks.ts'
import { paintedList } from '../../../renderer/reader/painted-list.ts'
import { useNotices } from '../../../renderer/state/notices.ts'
import type { Statement } from '../../../shared/model/statement.ts'
import { statementOf } from '../../bench/reader/material.ts'

const gates = statementOf('The gates are closed.', 1, 0, 20)
const key = callKey('statements.list', { document: gates.document })

/** A list of one statement, and changes of its note whose answers come when the test wants. */
function opened() {
  const queries = createQueryClient({
    call: () => new Promise(() => {}),
    onChanged: () => () => {},
    onClosed: () => () => {},
  })
  queries.setQueryData(key, [gates])
  const { attempt } = paintedList(queries, gates.document)
  const write = (note: string) => {
    const { promise, resolve, reject } = Promise.withResolvers<Statement>()
    let kept: readonly unknown[] | undefined
    const done = attempt({
      id: gates.id,
      change: (list) => list.map((one) => ({ ...one, note })),
      call: ({ keeps }) => {
        kept = keeps
        return promise
      },
      answered: (now) => now,
    })
    const answer = (now: Statement) => {
      resolve(now)
      return done
    }
    return { kept, answer, refuse: (error: Error) => (reject(error), done) }
  }
  const list = () => queries.getQueryData<Statement[]>(key)?.map(({ note, updatedAt }) => [note, updatedAt])
  const isOld = () => queries.getQueryState(key)?.isInvalidated
  return { write, list, isOld }
}

test('a change is painted at once, and its answer stands in its place without asking for the list', async () => {
  const { write, list, isOld } = opened()
  const { kept, answer } = write('closed')
  expect([kept, list()]).toEqual([key, [['closed', gates.updatedAt]]])
  await answer({ ...gates, note: 'closed', updatedAt: 'later' })
  expect([list(), isOld()]).toEqual([[['closed', 'later']], false])
})

test('an answer undoes no change that was painted after it, and has the list asked for again', async () => {
  const { write, list, isOld } = opened()
  const first = write('closed')
  const second = write('open')
  await first.answer({ ...gates, note: 'closed', updatedAt: 'later' })
  expect([list(), isOld()]).toEqual([[['open', gates.updatedAt]], true])
  expect(write('shut').kept).toBeUndefined()
  await second.answer({ ...gates, note: 'open', updatedAt: 'latest' })
  expect(list()).toEqual([['shut', gates.updatedAt]])
})

test('a change that is refused has its reason told and the list asked for again', async () => {
  useNotices.setState({ notices: [] })
  const { write, isOld } = opened()
  expect(await write('closed').refuse(new Error('The disk is full.'))).toBeNull()
  expect([isOld(), useNotices.getState().notices.length]).toEqual([true, 1])
})
