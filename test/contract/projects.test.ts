import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeJson } from '../../electron/exchange/json/write-json.ts'
import type { Client } from '../../renderer/client/client.ts'
import type { TakingInProgress } from '../../shared/contract/projects.ts'
import { smallProject } from '../electron/exchange/small-project.ts'
import { openTestWorkbench, type TestWorkbench } from './test-workbench.ts'

let bench: TestWorkbench
let client: Client

beforeEach(async () => {
  bench = await openTestWorkbench()
  client = bench.page()
})

afterEach(() => bench.close())

const given = () => bench.grantTexts({ 'harbour.json': writeJson(smallProject()) })[0] ?? ''
const inWorkspace = async () => {
  const { documents, undo } = await client.call('workspace.info', {})
  return { documents, undo }
}

it('takes a project in as one step, tells how far it is, and says afterwards that all is here', async () => {
  const grant = given()
  const told: TakingInProgress[] = []
  const planned = await client.call('projects.plan', { grant })
  const { report } = await client.call('projects.takeIn', { grant }, { onProgress: (one) => told.push(one) })
  expect(report).toEqual(planned.report)
  expect([...new Set(told.map(({ phase }) => phase))]).toEqual(['reading', 'comparing', 'writing'])
  expect(told.at(-1)).toMatchObject({ done: told.at(-1)?.total })
  expect(await inWorkspace()).toEqual({ documents: 2, undo: 'import of “harbour.json”' })
  expect((await client.call('projects.plan', { grant })).report).toMatchObject({
    nothingNew: true,
    conflicts: [],
  })
  await client.call('history.undo', {})
  expect(await inWorkspace()).toEqual({ documents: 0, undo: null })
})

it('changes nothing when it is stopped, and goes on afterwards', async () => {
  const grant = given()
  const stop = new AbortController()
  const taking = client.call(
    'projects.takeIn',
    { grant },
    { signal: stop.signal, onProgress: () => stop.abort() },
  )
  const meanwhile = client.call('workspace.writeNote', { note: 'Kept' })
  await expect(taking).rejects.toMatchObject({ code: 'cancelled' })
  await meanwhile
  expect(await inWorkspace()).toEqual({ documents: 0, undo: 'note of the workspace' })
  await client.call('projects.takeIn', { grant })
  expect(await inWorkspace()).toMatchObject({ documents: 2 })
})

it('refuses in words what holds no project', async () => {
  const [grant = ''] = bench.grantTexts({ 'letter.json': '{"a": 1}' })
  for (const method of ['projects.plan', 'projects.takeIn'] as const)
    await expect(client.call(method, { grant })).rejects.toMatchObject({ code: 'refused' })
  expect(await inWorkspace()).toEqual({ documents: 0, undo: null })
})
