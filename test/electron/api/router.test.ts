import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { AnswerText } from '../../../electron/api/reading/answer-text.ts'
import { createRouter, type Handlers } from '../../../electron/api/router.ts'
import { createTurns } from '../../../electron/store/turns.ts'
import { createClient } from '../../../renderer/client/client.ts'
import { AppError } from '../../../shared/contract/errors.ts'
import { portPair } from '../../../shared/contract/port-pair.ts'

/** Handlers of which only those that a test names exist; any other call is a fault of the test. */
function served(handlers: Partial<Handlers>) {
  const logged: unknown[] = []
  const changed: (readonly string[])[] = []
  const router = createRouter(handlers as Handlers, {
    log: (error) => logged.push(error),
    onChanged: (topics) => changed.push(topics),
    turns: createTurns,
  })
  const { server, client } = portPair()
  router.connect(server)
  return { client: createClient(client), logged, changed }
}

const failure = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error: unknown) => error,
  )

describe('the router', () => {
  it('passes on the code and the words of expected trouble', async () => {
    const { client, logged } = served({
      'settings.get': () => {
        throw new AppError('disk-full', 'The disk is full.')
      },
    })
    expect(await failure(client.call('settings.get', {}))).toMatchObject({
      code: 'disk-full',
      message: 'The disk is full.',
    })
    expect(logged).toEqual([])
  })

  it('tells a page nothing of a fault of ours, and logs it', async () => {
    const fault = new TypeError('x of undefined')
    const { client, logged } = served({ 'settings.get': () => Promise.reject(fault) })
    const error = await failure(client.call('settings.get', {}))
    expect(error).toMatchObject({ code: 'internal', message: expect.not.stringContaining('undefined') })
    expect(logged).toEqual([fault])
  })

  it('tells the page that made a change by which call, and others that there was one', async () => {
    const router = createRouter({ 'tags.remove': () => ({ detached: 0 }) } as Partial<Handlers> as Handlers, {
      log: () => {},
      onChanged: () => {},
      turns: createTurns,
    })
    const pages = [portPair(), portPair()]
    const heard = pages.map(({ server, client }) => {
      const frames: unknown[] = []
      router.connect(server)
      client.onFrame((frame) => frames.push(frame))
      return frames
    })
    pages[0]?.client.send({ type: 'call', id: 7, method: 'tags.remove', input: { id: randomUUID() } })
    await expect.poll(() => heard[1]).toHaveLength(1)
    expect(heard).toEqual([
      [expect.objectContaining({ type: 'ok' }), expect.objectContaining({ type: 'changed', call: 7 })],
      [expect.not.objectContaining({ call: 7 })],
    ])
  })

  it('takes a call under a number that is still in use for no call, so that the first can still be stopped', async () => {
    const begun: AbortSignal[] = []
    const router = createRouter(
      {
        'documents.import': (_, { signal }) =>
          new Promise((resolve) => {
            begun.push(signal)
            signal.addEventListener('abort', () => resolve({ outcomes: [], stopped: true }))
          }),
      } as Partial<Handlers> as Handlers,
      { log: () => {}, onChanged: () => {}, turns: createTurns },
    )
    const { server, client } = portPair()
    router.connect(server)
    const answered = new Promise((resolve) => client.onFrame(resolve))
    const call = { type: 'call', id: 1, method: 'documents.import', input: { grants: ['a'] } }
    client.send(call)
    client.send(call)
    client.send({ type: 'cancel', id: 2 })
    client.send({ type: 'cancel', id: 1 })
    expect(await answered).toEqual({ type: 'ok', id: 1, value: { outcomes: [], stopped: true } })
    expect(begun).toHaveLength(1)
  })

  it('passes on an answer that another thread has checked and written, unread', async () => {
    const written = new AnswerText('[]')
    const { client } = served({ 'documents.list': () => written })
    expect(await client.call('documents.list', {})).toEqual([])
  })

  it('logs expected trouble only where it is inside the program', async () => {
    const lost = new AppError('internal', 'A thread has ended.')
    const { client, logged } = served({ 'settings.get': () => Promise.reject(lost) })
    expect(await failure(client.call('settings.get', {}))).toMatchObject({ message: lost.message })
    expect(logged).toEqual([lost])
  })

  it('sends no answer that the contract does not promise', async () => {
    // Cast, because the types keep a handler from answering so: what they promise is what the router must prove.
    const broken = { 'documents.list': () => [{ id: 'no uuid' }] } as unknown as Partial<Handlers>
    const { client, logged } = served(broken)
    expect(await failure(client.call('documents.list', {}))).toMatchObject({ code: 'internal' })
    expect(logged).toHaveLength(1)
  })

  it('hears of changes before the pages do, and only of those that succeeded', async () => {
    const { client, changed } = served({
      'history.undo': () => ({ label: null, stopped: false }),
      'documents.remove': () => {
        throw new AppError('not-found', 'gone')
      },
    })
    await failure(client.call('documents.remove', { ids: [crypto.randomUUID()] }))
    await client.call('history.undo', {})
    expect(changed.map((topics) => topics.includes('statements'))).toEqual([true])
  })
})
