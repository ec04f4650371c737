import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Session } from 'electron'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerScheme, servePage } from '../../../electron/desktop/scheme.ts'

type Answer = (request: { url: string; method: string }) => Promise<Response>
type Decide = (details: { url: string }, decide: (what: { cancel: boolean }) => void) => void

let folder: string
let answer: Answer
let filter: Decide

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gainsay-page-'))
  await writeFile(join(folder, 'index.html'), 'page')
  servePage(
    {
      protocol: { handle: (_scheme: string, handler: Answer) => (answer = handler) },
      webRequest: { onBeforeRequest: (handler: Decide) => (filter = handler) },
    } as unknown as Session,
    folder,
  )
})
afterAll(() => rm(folder, { recursive: true }))

const get = (url: string, method = 'GET') => answer({ url, method })

describe('app://gainsay/', () => {
  it('serves the page with its type and the policy', async () => {
    const response = await get('app://gainsay/')
    expect({
      status: response.status,
      body: await response.text(),
      type: response.headers.get('content-type'),
      policy: response.headers.get('content-security-policy')?.split('; ').slice(0, 2),
    }).toEqual({
      status: 200,
      body: 'page',
      type: 'text/html; charset=utf-8',
      policy: ["default-src 'none'", "script-src 'self'"],
    })
  })

  it.each([
    'app://gainsay/none',
    'app://other/',
    'app://gainsay/..%2findex.html',
    'app://gainsay/%2e%2e/x.html',
  ])('has nothing at %s', async (url) => {
    expect((await get(url)).status).toBe(404)
  })

  it('takes nothing but GET', async () => {
    expect((await get('app://gainsay/', 'POST')).status).toBe(404)
  })
})

it('refuses every request to anywhere else', () => {
  const cancelled = (url: string) => {
    let verdict: boolean | undefined
    filter({ url }, ({ cancel }) => (verdict = cancel))
    return verdict
  }
  const others = [
    'https://example.com/',
    'http://127.0.0.1/',
    'file:///etc/passwd',
    'ws://x/',
    'app://evil/',
    'ftp://x/',
  ]
  const ours = ['app://gainsay/assets/x.js', 'blob:app://gainsay/1', 'data:,x', 'devtools://devtools/x']
  expect([others.map(cancelled), ours.map(cancelled)]).toEqual([
    others.map(() => true),
    ours.map(() => false),
  ])
})

it('is declared as a scheme with an origin of its own', () => {
  let declared: unknown
  registerScheme({ registerSchemesAsPrivileged: (schemes) => (declared = schemes) })
  expect(declared).toEqual([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
})
