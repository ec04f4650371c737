import type { Protocol, Session } from 'electron'
import { contentSecurityPolicy } from '../files/content-security.ts'
import { readPageFile } from '../files/page-files.ts'

const SCHEME = 'app'
const HOST = 'gainsay'

/** Where the page lies. A scheme of our own has an origin, a policy and no way to the rest of the disk; `file:` has neither. */
export const PAGE = `${SCHEME}://${HOST}/`

/** Tells Chromium what `app:` is, and that compiled code may be kept for the next start. Has to be called before the program is ready. */
export function registerScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Answers `app://gainsay/…` with files of the page, and refuses every request to anywhere else. */
export function servePage(session: Pick<Session, 'protocol' | 'webRequest'>, folder: string): void {
  session.protocol.handle(SCHEME, (request) => answer(folder, request))
  session.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isOurs(details.url) }))
}

/** True for the page's own address and nothing that merely begins like it. */
export function isPage(url: string): boolean {
  const parsed = URL.parse(url)
  return parsed !== null && parsed.protocol === `${SCHEME}:` && parsed.host === HOST
}

const LOCAL = new Set(['blob:', 'data:', 'devtools:'])

function isOurs(url: string): boolean {
  return isPage(url) || LOCAL.has(URL.parse(url)?.protocol ?? '')
}

async function answer(folder: string, request: { url: string; method: string }): Promise<Response> {
  const file =
    request.method === 'GET' && isPage(request.url)
      ? await readPageFile(folder, new URL(request.url).pathname)
      : null
  const headers = {
    'content-security-policy': contentSecurityPolicy(),
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
  }
  if (file === null) return new Response(null, { status: 404, headers })
  return new Response(file.body, { headers: { ...headers, 'content-type': file.type } })
}
