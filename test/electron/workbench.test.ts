import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createGrants } from '../../electron/files/grants.ts'
import { connect } from '../../electron/store/connection.ts'
import { openStore } from '../../electron/store/open.ts'
import { openWorkbench, type Workbench } from '../../electron/workbench.ts'
import { createClient } from '../../renderer/client/client.ts'
import { portPair } from '../../shared/contract/port-pair.ts'

let folder: string
let opened: Workbench[]
let logged: unknown[]
const grants = createGrants()
const resources = join(import.meta.dirname, '../../resources')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gainsay-workbench-'))
  opened = []
  logged = []
})
afterEach(async () => {
  for (const workbench of opened) await workbench.close()
  rmSync(folder, { recursive: true, force: true })
})

async function start(options: { workspace?: string; resources?: string } = {}) {
  const workbench = await openWorkbench({
    workspace: null,
    userData: join(folder, 'user'),
    resources,
    grants,
    author: 'tester',
    log: (error) => logged.push(error),
    ...options,
  })
  opened.push(workbench)
  const { server, client } = portPair()
  workbench.serve(server)
  return { workbench, client: createClient(client) }
}

const workspaces = () =>
  readdirSync(join(folder, 'user/workspaces')).filter((name) => !name.endsWith('-lock'))
const refusal = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error: unknown) => error,
  )
const SAMPLE = 'korrin-dam.gainsay'

describe('a first start', () => {
  it('opens the sample, and a second one opens the same', async () => {
    const first = await start()
    expect(await first.client.call('workspace.info', {})).toMatchObject({
      name: SAMPLE,
      sample: true,
      documents: 14,
    })
    await first.workbench.close()
    const second = await start()
    expect(await second.client.call('workspace.info', {})).toMatchObject({
      name: SAMPLE,
      sample: true,
      documents: 14,
    })
    expect([workspaces().filter((name) => name.endsWith('.gainsay')), logged]).toEqual([[SAMPLE], []])
  })

  it('opens an empty workspace where the sample cannot be made, says why, and leaves no half of it', async () => {
    const { client } = await start({ resources: join(folder, 'nowhere') })
    expect(await client.call('workspace.info', {})).toMatchObject({
      name: 'untitled.gainsay',
      sample: false,
      documents: 0,
    })
    expect(logged).toEqual([expect.objectContaining({ message: expect.stringContaining('statements.json') })])
    expect(workspaces().filter((name) => !name.startsWith('untitled'))).toEqual([])
  })

  it('opens an empty workspace where the sample is damaged', async () => {
    mkdirSync(join(folder, 'user/workspaces'), { recursive: true })
    writeFileSync(join(folder, 'user/workspaces', SAMPLE), 'half of a sample')
    const { client } = await start()
    expect(await client.call('workspace.info', {})).toMatchObject({ name: 'untitled.gainsay' })
    expect(logged).toEqual([expect.objectContaining({ code: 'not-a-workspace' })])
  })
})

describe('opening another workspace', () => {
  it('keeps the open one where the other is damaged, locked or none at all', async () => {
    const { client } = await start({ workspace: join(folder, 'mine.gainsay') })
    const held = openStore(join(folder, 'held.gainsay'), { create: true })
    openStore(join(folder, 'cut.gainsay'), { create: true }).close()
    truncateSync(join(folder, 'cut.gainsay'), 8192)
    writeFileSync(join(folder, 'text.gainsay'), 'no workspace')
    const codes = []
    for (const name of ['held', 'cut', 'text', 'missing']) {
      const token = grants.grant(join(folder, `${name}.gainsay`))
      codes.push(await refusal(client.call('workspace.open', { token })))
    }
    held.close()
    expect(codes).toMatchObject(
      ['locked', 'unreadable', 'not-a-workspace', 'not-a-workspace'].map((code) => ({ code })),
    )
    expect(await client.call('workspace.info', {})).toMatchObject({ name: 'mine.gainsay' })
    expect(await client.call('search.query', { query: 'gate', limit: 5, offset: 0 })).toMatchObject({
      total: 0,
    })
  })

  it('stops the import into the old one, which keeps what it has and can be opened again', async () => {
    const { client, workbench } = await start({ workspace: join(folder, 'mine.gainsay') })
    mkdirSync(join(folder, 'articles'))
    for (let n = 0; n < 120; n++)
      writeFileSync(join(folder, `articles/${n}.txt`), `Gate ${n} was opened on Friday, said the port.`)
    const other = grants.grant(join(folder, 'other.gainsay'))
    openStore(join(folder, 'other.gainsay'), { create: true }).close()
    const begun = Promise.withResolvers<null>()
    const importing = client.call(
      'documents.import',
      { grants: [grants.grant(join(folder, 'articles'))] },
      { onProgress: ({ done }) => done > 0 && begun.resolve(null) },
    )
    await begun.promise
    await client.call('workspace.open', { token: other })
    const { outcomes, stopped } = await importing
    expect([stopped, outcomes.length < 120, logged]).toEqual([true, true, []])
    expect(basename(workbench.file())).toBe('other.gainsay')
    await client.call('workspace.open', { token: grants.grant(join(folder, 'mine.gainsay')) })
    expect(await client.call('workspace.info', {})).toMatchObject({ documents: outcomes.length })
  })

  it('leaves only the last one open when two are asked for at once', async () => {
    const { client } = await start({ workspace: join(folder, 'mine.gainsay') })
    const tokens = ['one', 'two'].map((name) => {
      openStore(join(folder, `${name}.gainsay`), { create: true }).close()
      return grants.grant(join(folder, `${name}.gainsay`))
    })
    await Promise.all(tokens.map((token) => client.call('workspace.open', { token })))
    expect(await client.call('workspace.info', {})).toMatchObject({ name: 'two.gainsay' })
    for (const name of ['mine', 'one']) openStore(join(folder, `${name}.gainsay`)).close()
  })
})

it('a workspace with a row that makes no sense opens, lists in words, and does not end the program', async () => {
  const file = join(folder, 'harmed.gainsay')
  const { client, workbench } = await start({ workspace: file })
  await client.call('documents.paste', { text: 'The gate was opened on Friday, said the port.' })
  await workbench.close()
  const db = connect(file, {})
  db.exec(`UPDATE document SET published = 'Friday'`)
  db.close()
  const again = await start({ workspace: file })
  const answers = [
    await refusal(again.client.call('documents.list', {})),
    await refusal(again.client.call('search.query', { query: 'gate', limit: 5, offset: 0 })),
  ]
  expect(answers).toMatchObject([{ code: 'unreadable' }, { code: 'unreadable' }])
  expect(logged).toEqual([])
})
