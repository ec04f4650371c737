import { expect, test, vi } from 'vitest'
import { AppError } from '../../../shared/contract/errors.ts'
import type { Port } from '../../../shared/contract/frames.ts'
import { createClient } from '../../../renderer/client/client.ts'

/** A port of which the test is the other side. */
function scripted() {
  const sent: unknown[] = []
  let hear: (frame: unknown) => void = () => {}
  let close: () => void = () => {}
  const port: Port = {
    send: (frame) => void sent.push(frame),
    onFrame: (listen) => {
      hear = listen
    },
    onClose: (listen) => {
      close = listen
    },
  }
  return { port, sent, hear: (frame: unknown) => hear(frame), close: () => close() }
}

test('a call goes out parsed and its answer comes back parsed', async () => {
  const other = scripted()
  const answer = createClient(other.port).call('search.query', { query: 'no' })
  expect(other.sent).toEqual([
    { type: 'call', id: 0, method: 'search.query', input: { query: 'no', limit: 50, offset: 0 } },
  ])
  other.hear({ type: 'ok', id: 0, value: { total: 0, statements: null, hits: [], problem: null, extra: 1 } })
  expect(await answer).toEqual({ total: 0, statements: null, hits: [], problem: null })
})

test('an answer that comes as JSON is parsed like any other', async () => {
  const other = scripted()
  const client = createClient(other.port)
  const [right, wrong] = [client.call('search.status', {}), client.call('search.status', {})]
  other.hear({ type: 'ok-json', id: 0, json: '{"behind":2}' })
  other.hear({ type: 'ok-json', id: 1, json: '{"behind":"two"}' })
  expect(await right).toEqual({ behind: 2 })
  await expect(wrong).rejects.toThrow('expected number')
})

test('answers find their own calls in any order', async () => {
  const other = scripted()
  const client = createClient(other.port)
  const first = client.call('search.status', {})
  const second = client.call('search.status', {})
  other.hear({ type: 'ok', id: 1, value: { behind: 2 } })
  other.hear({ type: 'ok', id: 0, value: { behind: 1 } })
  expect(await Promise.all([first, second])).toEqual([{ behind: 1 }, { behind: 2 }])
})

test('a refusal arrives as the error that the contract names', async () => {
  const other = scripted()
  const answer = createClient(other.port).call('history.undo', {})
  other.hear({ type: 'failed', id: 0, error: { code: 'locked', message: 'open elsewhere' } })
  await expect(answer).rejects.toEqual(new AppError('locked', 'open elsewhere'))
})

test('an input that the contract forbids is not sent', async () => {
  const other = scripted()
  const answer = createClient(other.port).call('workspace.create', { name: '  ' })
  await expect(answer).rejects.toMatchObject({ code: 'invalid-input' })
  expect(other.sent).toEqual([])
})

test('an answer that the contract forbids fails its call alone', async () => {
  const other = scripted()
  const client = createClient(other.port)
  const wrong = client.call('search.status', {})
  const right = client.call('search.status', {})
  other.hear({ type: 'ok', id: 0, value: { behind: -1 } })
  other.hear({ type: 'ok', id: 1, value: { behind: 0 } })
  await expect(wrong).rejects.toThrow(/behind/)
  expect(await right).toEqual({ behind: 0 })
})

test('a job tells its progress and is cancelled by its signal', async () => {
  const other = scripted()
  const progress = vi.fn()
  const abort = new AbortController()
  const job = createClient(other.port).call(
    'documents.import',
    { grants: ['t'] },
    { signal: abort.signal, onProgress: progress },
  )
  other.hear({ type: 'progress', id: 0, value: { done: 1, total: 2 } })
  abort.abort()
  other.hear({ type: 'ok', id: 0, value: { outcomes: [], stopped: true } })
  expect(await job).toEqual({ outcomes: [], stopped: true })
  expect(progress.mock.calls).toEqual([[{ done: 1, total: 2 }]])
  expect(other.sent[1]).toEqual({ type: 'cancel', id: 0 })
})

test('when the port closes, what waits fails and so does what comes after', async () => {
  const other = scripted()
  const client = createClient(other.port)
  const waiting = client.call('search.status', {})
  const closed = vi.fn()
  client.onClosed(closed)
  other.close()
  await expect(waiting).rejects.toMatchObject({ code: 'closed' })
  await expect(client.call('search.status', {})).rejects.toMatchObject({ code: 'closed' })
  expect(closed).toHaveBeenCalledOnce()
})

test('news of changes reaches those who listen, until they stop', () => {
  const other = scripted()
  const listen = vi.fn()
  const stop = createClient(other.port).onChanged(listen)
  other.hear({ type: 'changed', topics: ['documents'] })
  stop()
  other.hear({ type: 'changed', topics: ['tags'] })
  expect(listen.mock.calls).toEqual([[['documents'], undefined]])
})

test('who hears of a change is told what the call that made it has brought up to date, once', async () => {
  const other = scripted()
  const client = createClient(other.port)
  const listen = vi.fn()
  client.onChanged(listen)
  const failing = client.call('tags.list', {}, { keeps: ['failing'] })
  const call = client.call('tags.list', {}, { keeps: ['tags'] })
  other.hear({ type: 'failed', id: 0, error: { code: 'refused', message: 'No.' } })
  other.hear({ type: 'ok', id: 1, value: [] })
  await Promise.allSettled([failing, call])
  for (const id of [0, 1, 1]) other.hear({ type: 'changed', topics: ['tags'], call: id })
  expect(listen.mock.calls.map(([, kept]) => kept)).toEqual([undefined, ['tags'], undefined])
})
