import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { contentSecurityPolicy } from '../files/content-security.ts'

/** A finished export. */
export interface Download {
  fileName: string
  mediaType: string
  content: string | Uint8Array
}

/** Sends one answer with the headers that every answer has. */
export function reply(
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  body?: Uint8Array | string,
): void {
  const host = response.req.headers.host ?? ''
  response.writeHead(status, {
    'content-security-policy': contentSecurityPolicy([`ws://${host}`]),
    'x-content-type-options': 'nosniff', // a text that looks like a script stays a text
    'referrer-policy': 'no-referrer', // the token in the first address goes nowhere
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin', // another site cannot load our files to learn that we run
    'cache-control': 'no-store', // a workspace leaves nothing in the browser's cache
    ...headers,
  })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}

/** Refuses in words. Closes the connection, so that the rest of an unwanted upload is not read. */
export function sayNo(response: ServerResponse, status: number, why: string): void {
  reply(response, status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' }, `${why}\n`)
}

/** Sends an export as a file to keep: `attachment`, so that an exported page never runs in our origin. */
export function sendDownload(response: ServerResponse, download: Download | null): void {
  if (download === null) return sayNo(response, 404, GONE)
  const name = encodeURIComponent(download.fileName).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  )
  reply(
    response,
    200,
    { 'content-type': download.mediaType, 'content-disposition': `attachment; filename*=UTF-8''${name}` },
    download.content,
  )
}

/**
 * Shows an exported page in a window, to be printed. It stands in our origin, so it is let do nothing: no script of any kind, no
 * request, no form, no frame.
 */
export function sendPage(response: ServerResponse, page: Download | null): void {
  if (page === null || page.mediaType !== 'text/html') return sayNo(response, 404, GONE)
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  }
  reply(response, 200, headers, page.content)
}

const GONE = 'This export is gone. Export it again.'
