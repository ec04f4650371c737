import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createClient, type Client } from '../../renderer/client/client.ts'
import { AppError } from '../../shared/contract/errors.ts'
import { transports, type OpenTransport } from '../transports/transports.ts'
import { importTexts, openTestWorkbench } from './test-workbench.ts'

const code = async (call: Promise<unknown>) =>
  call.then(
    () => 'answered',
    (error: unknown) => (error instanceof AppError ? error.code : error),
  )

describe.each(transports)('the contract over $name', (transport) => {
  let bench: Awaited<ReturnType<typeof openTestWorkbench>>
  let wires: OpenTransport[]
  let client: Client

  const page = async () => {
    const wire = await transport.open()
    wires.push(wire)
    bench.workbench.serve(wire.server)
    return { ...wire, client: createClient(wire.client) }
  }

  beforeEach(async () => {
    wires = []
    bench = await openTestWorkbench()
    client = (await page()).client
  })

  afterEach(async () => {
    for (const wire of wires) await wire.close()
    await bench.close()
  })

  it('answers a query with what the schema promises', async () => {
    expect(await client.call('workspace.info', {})).toMatchObject({
      documents: 0,
      statements: 0,
      undo: null,
      redo: null,
    })
  })

  it('refuses a document that does not exist by a code and a sentence', async () => {
    const call = client.call('documents.get', { id: crypto.randomUUID() })
    expect(await code(call)).toBe('not-found')
  })

  it('refuses input that the schema does not allow before it reaches the workspace', async () => {
    const { port, answers } = await rawPage()
    port.send({ type: 'call', id: 7, method: 'documents.remove', input: { ids: ['not an id'] } })
    expect(await answers.next()).toMatchObject({ type: 'failed', id: 7, error: { code: 'invalid-input' } })
  })

  it.each(['no.such', '__proto__', 'constructor', 'toString', ''])('knows no method “%s”', async (method) => {
    const { port, answers } = await rawPage()
    port.send({ type: 'call', id: 1, method, input: {} })
    expect(await answers.next()).toMatchObject({ type: 'failed', id: 1, error: { code: 'unknown-method' } })
  })

  it('passes over frames that are no frames and goes on answering', async () => {
    const { port, answers } = await rawPage()
    for (const frame of [
      null,
      1,
      'x',
      [],
      {},
      { type: 'call' },
      { type: 'call', id: -1, method: 'workspace.info' },
      { type: 'ok', id: 1 },
    ])
      port.send(frame)
    port.send({ type: 'call', id: 2, method: 'workspace.info', input: {} })
    expect(await answers.next()).toMatchObject({ type: 'ok', id: 2 })
  })

  it('tells every page what a change touched, also the one that asked', async () => {
    const other = (await page()).client
    const heard = Promise.all([client, other].map(topicsOfNextChange))
    await client.call('settings.set', { theme: 'dark' })
    expect(await heard).toEqual([['settings'], ['settings']])
  })

  it('answers calls that are under way at the same time, each with its own answer', async () => {
    const [info, settings, formats] = await Promise.all([
      client.call('workspace.info', {}),
      client.call('settings.get', {}),
      client.call('export.formats', {}),
    ])
    expect({ info: info.documents, theme: settings.theme, formats: formats.length > 0 }).toEqual({
      info: 0,
      theme: 'system',
      formats: true,
    })
  })

  it('reports the progress of a job and then its result', async () => {
    const grants = bench.grantTexts({
      'a.txt': 'The gates are closed, the ministry said.',
      'b.txt': 'Nothing was closed, the mayor said.',
    })
    const seen: number[] = []
    const result = await client.call(
      'documents.import',
      { grants },
      { onProgress: ({ done }) => seen.push(done) },
    )
    expect(result.outcomes.map((outcome) => outcome.kind)).toEqual(['imported', 'imported'])
    expect(seen.at(-1)).toBe(2)
  })

  it('stops a job when asked, keeps what was done, and says so', async () => {
    const grants = bench.grantTexts(
      Object.fromEntries(
        // Far more than can be done before the first progress is told and the stop has come back.
        Array.from({ length: 600 }, (_, i) => [`${i}.txt`, `Report number ${i} says that the river rose.`]),
      ),
    )
    const stop = new AbortController()
    const result = await client.call(
      'documents.import',
      { grants },
      { signal: stop.signal, onProgress: ({ outcomes }) => outcomes?.length && stop.abort() },
    )
    const kept = (await client.call('documents.list', {})).length
    expect({ stopped: result.stopped, kept }).toEqual({
      stopped: true,
      kept: result.outcomes.filter((o) => o.kind === 'imported').length,
    })
  })

  it('carries text of any script unchanged', async () => {
    const words = 'لا يوجد دليل — нет доказательств — 没有证据 — 😀 \u2028 end'
    const [document] = await importTexts(bench, client, { 'any.txt': `${words}\n\nSecond paragraph.` })
    const { text } = await client.call('documents.text', { id: document ?? '' })
    expect(text).toContain('لا يوجد دليل — нет доказательств — 没有证据 — 😀')
  })

  it('fails what is under way when the other side goes away', async () => {
    const other = await page()
    const asked = client.call('workspace.info', {})
    const lost = code(other.client.call('workspace.check', {}))
    await other.close()
    expect([await asked.then(() => 'answered'), ['closed', 'answered'].includes(String(await lost))]).toEqual(
      ['answered', true],
    )
  })

  async function rawPage() {
    const wire = await transport.open()
    wires.push(wire)
    bench.workbench.serve(wire.server)
    const queue: unknown[] = []
    const waiting: ((frame: unknown) => void)[] = []
    wire.client.onFrame((frame) => (waiting.length > 0 ? waiting.shift()?.(frame) : queue.push(frame)))
    const next = () =>
      queue.length > 0 ? Promise.resolve(queue.shift()) : new Promise((resolve) => waiting.push(resolve))
    return { port: wire.client, answers: { next } }
  }
})

const topicsOfNextChange = (client: Client) => new Promise((resolve) => client.onChanged(resolve))
