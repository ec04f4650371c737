import type { IncomingMessage, ServerResponse } from 'node:http'
import { AppError } from '../../shared/contract/errors.ts'
import { readPageFile } from '../files/page-files.ts'
import type { Access } from './access.ts'
import { reply, sayNo, sendDownload, sendPage, type Download } from './replies.ts'
import type { Uploads } from './uploads.ts'

export interface Routed {
  /** The folder of the built page. */
  page: string
  /** The export behind a token, or null. */
  save(token: string): Download | null
  access: Access
  uploads: Uploads
}

/** Answers one request: what went wrong is told in words, and never ends the program. */
export async function answer(
  context: Routed,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    await route(context, request, response)
  } catch (error) {
    if (response.headersSent) response.destroy()
    else if (error instanceof AppError) sayNo(response, error.code === 'too-large' ? 413 : 400, error.message)
    else sayNo(response, 500, 'Gainsay could not answer this.')
  }
}

async function route(context: Routed, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { access } = context
  if (!access.isOurHost(request)) return sayNo(response, 403, 'This is not an address of Gainsay.')
  // Joined, not resolved: `//evil.example/x` is a path here and never a host.
  const url = URL.parse(`http://${request.headers.host}${request.url}`)
  if (url === null) return sayNo(response, 400, 'This is not an address of Gainsay.')
  const token = url.searchParams.get('token')
  if (!access.hasSession(request)) {
    const cookie =
      token !== null && url.pathname === '/' && request.method === 'GET' ? access.redeem(token) : null
    if (cookie === null) return sayNo(response, 403, NO_SESSION)
    return reply(response, 303, { location: '/', 'set-cookie': cookie })
  }
  if (token !== null) return reply(response, 303, { location: '/' })
  if (url.pathname === '/upload') return upload(context, request, response)
  // Everything below only reads: a link, an image or a form of another site can change nothing here.
  if (request.method !== 'GET' && request.method !== 'HEAD') return sayNo(response, 405, 'Only GET here.')
  if (url.pathname.startsWith('/download/')) {
    return sendDownload(response, context.save(url.pathname.slice('/download/'.length)))
  }
  if (url.pathname.startsWith('/print/')) {
    return sendPage(response, context.save(url.pathname.slice('/print/'.length)))
  }
  if (url.pathname === '/room') return tellRoom(context, response, url)
  const file = await readPageFile(context.page, url.pathname)
  if (file === null) return sayNo(response, 404, 'There is no such page.')
  reply(response, 200, { 'content-type': file.type }, file.body)
}

const NO_SESSION =
  'This address works once, in the browser that opened it first. Start Gainsay again for a new one.'

async function upload({ access, uploads }: Routed, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'POST') return sayNo(response, 405, 'Send files with POST.')
  if (!access.isOurOrigin(request)) return sayNo(response, 403, 'Only Gainsay’s own page may send files.')
  const grants = await uploads.receive(request)
  reply(response, 200, { 'content-type': 'application/json' }, JSON.stringify({ grants }))
}

/** Asked before a large file is sent: a browser that is refused in the middle of one does not hear why. */
async function tellRoom({ uploads }: Routed, response: ServerResponse, url: URL) {
  await uploads.makeSureOfRoom({
    name: url.searchParams.get('name')?.slice(0, 4000) ?? '',
    bytes: Number(url.searchParams.get('bytes')),
  })
  reply(response, 204, {})
}
