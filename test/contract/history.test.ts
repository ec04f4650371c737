import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Client } from '../../renderer/client/client.ts'
import { openTestWorkbench, type TestWorkbench } from './test-workbench.ts'

const STEPS = 3
/** Rows that a step changes; the workspace is written 250 at a time. */
const ROWS = 300

let bench: TestWorkbench
let client: Client

beforeEach(async () => {
  bench = await openTestWorkbench()
  client = bench.page()
  for (let step = 1; step <= STEPS; step++)
    await client.call('tags.importCsv', {
      csv: ['name', ...Array.from({ length: ROWS }, (_, row) => `tag ${step}.${row}`)].join('\n'),
    })
})

afterEach(() => bench.close())

const tags = async () => (await client.call('tags.list', {})).length
const listed = async () => (await client.call('history.list', {})).steps.toReversed()

it('goes back to a step and forward again, and says how far it has come', async () => {
  const [first, , last] = await listed()
  expect([first?.away, last?.away]).toEqual([STEPS - 1, 0])
  const heard: { done: number; total: number }[] = []
  const onProgress = (at: { done: number; total: number }) => heard.push(at)

  const back = await client.call('history.goTo', { step: first?.id ?? 0 }, { onProgress })
  expect([back, await tags()]).toEqual([{ undone: 2, redone: 0, stopped: false }, ROWS])
  expect(heard).toEqual([250, 500, 600].map((done) => ({ done, total: 600 })))

  const forward = await client.call('history.goTo', { step: last?.id ?? 0 })
  expect([forward, await tags()]).toEqual([{ undone: 0, redone: 2, stopped: false }, STEPS * ROWS])
})

it('stops where it was told to, within a step, and the next undo goes on with that', async () => {
  const stop = new AbortController()
  const told = { signal: stop.signal, onProgress: () => stop.abort() }
  const left = await client.call('history.undo', {}, told)
  expect([left.stopped, await tags()]).toEqual([true, STEPS * ROWS - 250])
  const done = await client.call('history.undo', {})
  expect([done, await tags()]).toEqual([{ label: left.label, stopped: false }, (STEPS - 1) * ROWS])
  expect((await listed()).map(({ undone }) => undone)).toEqual([false, false, true])
})

it('lets other calls through while a large step is undone', async () => {
  const order: string[] = []
  const undone = client.call('history.undo', {}).then(() => order.push('undone'))
  await client.call('workspace.note', {}).then(() => order.push('answered'))
  await undone
  expect(order).toEqual(['answered', 'undone'])
})
