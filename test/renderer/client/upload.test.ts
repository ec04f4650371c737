import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { GivenFile } from '../../../renderer/client/given-file.ts'
import { uploadAll } from '../../../renderer/client/upload.ts'

const UNREADABLE = 'The file could not be read: it is gone, or you have no right to read it.'

const given = (path: string, words = path): GivenFile => ({ path, file: new File([words], path) })

/** What was asked of the host, and the names of the files in each pack. */
let asked: string[]
let packs: string[][]

beforeEach(() => {
  asked = []
  packs = []
  vi.stubGlobal('fetch', async (address: string, request?: { body: Blob }) => {
    asked.push(address)
    if (address.startsWith('/room')) return new Response('It does not fit.', { status: 413 })
    const sent = (await request?.body.text()) ?? ''
    const names = (JSON.parse(sent.slice(0, sent.indexOf('\n'))) as { name: string }[]).map(
      ({ name }) => name,
    )
    packs.push(names)
    if (names.includes('gone.txt')) throw new TypeError('Failed to fetch')
    return Response.json({ grants: names.map((name) => `token of ${name}`) })
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
})

test('many small files go in few requests, and it is told how far they are', async () => {
  const files = Array.from({ length: 450 }, (_, i) => given(`${i}.txt`))
  const onSent = vi.fn<(count: number) => void>()
  const granted = await uploadAll(files, { onSent })
  expect(granted).toEqual(files.map(({ path }) => ({ token: `token of ${path}` })))
  expect(packs.map(({ length }) => length)).toEqual([200, 200, 50])
  expect(onSent.mock.calls.flat()).toEqual([200, 400, 450])
})

test('one that cannot be read keeps no other out', async () => {
  const files = [given('a.txt'), given('gone.txt'), { path: 'never.txt', file: null }, given('b.txt')]
  expect(await uploadAll(files)).toEqual([
    { token: 'token of a.txt' },
    { failed: UNREADABLE },
    { failed: UNREADABLE },
    { token: 'token of b.txt' },
  ])
})

test('a large file goes alone, and is not sent where the host has no room', async () => {
  const large = given('large.mbox', 'x'.repeat(9 * 1024 * 1024))
  expect(await uploadAll([given('a.txt'), large])).toEqual([
    { token: 'token of a.txt' },
    { failed: 'It does not fit.' },
  ])
  expect(asked).toEqual(['/upload', '/room?name=large.mbox&bytes=9437184'])
})

test('nothing more is sent once it was stopped', async () => {
  const stop = new AbortController()
  const files = Array.from({ length: 450 }, (_, i) => given(`${i}.txt`))
  const sending = uploadAll(files, { signal: stop.signal, onSent: () => stop.abort() })
  await expect(sending).rejects.toMatchObject({ code: 'cancelled' })
  expect(packs.length).toBe(1)
})
