import { afterEach, beforeEach, expect, it } from 'vitest'
import { createClient, type Client } from '../../renderer/client/client.ts'
import { portPair } from '../../shared/contract/port-pair.ts'
import { openTestWorkbench, type TestWorkbench } from './test-workbench.ts'

const STEPS = 120

let bench: TestWorkbench
let client: Client
let end: () => void

beforeEach(async () => {
  bench = await openTestWorkbench()
  const ports = portPair()
  bench.workbench.serve(ports.server)
  client = createClient(ports.client)
  end = ports.close
  for (let number = 1; number <= STEPS; number++)
    await client.call('workspace.writeNote', { note: `note ${number}` })
})

afterEach(async () => {
  end()
  await bench.close()
})

const note = async () => (await client.call('workspace.note', {})).note

it('goes back to a step and forward again, and says how far it has come', async () => {
  const { total, steps } = await client.call('history.list', { words: 'note', offset: STEPS - 1 })
  expect([total, steps.length, steps[0]?.away]).toEqual([STEPS, 1, STEPS - 1])
  const heard: { done: number; total: number }[] = []
  const onProgress = (at: { done: number; total: number }) => heard.push(at)
  const first = steps[0]?.id ?? 0

  const back = await client.call('history.goTo', { step: first }, { onProgress })
  expect([back, await note()]).toEqual([{ undone: STEPS - 1, redone: 0, stopped: false }, 'note 1'])
  expect(heard).toEqual([50, 100, 119].map((done) => ({ done, total: 119 })))

  const forward = await client.call('history.goTo', { step: first + 2 })
  expect([forward, await note()]).toEqual([{ undone: 0, redone: 2, stopped: false }, 'note 3'])
})

it('stops where it was told to, at the end of a step', async () => {
  const stop = new AbortController()
  const call = client.call(
    'history.goTo',
    { step: 0 },
    { signal: stop.signal, onProgress: () => stop.abort() },
  )
  const { undone, stopped } = await call
  expect(stopped).toBe(true)
  expect(await note()).toBe(`note ${STEPS - undone}`)
})
