import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import { AppError } from '../../shared/contract/errors.ts'
import type { Port } from '../../shared/contract/frames.ts'
import type { Grants } from '../files/grants.ts'
import { createAccess, type Access } from './access.ts'
import type { Download } from './replies.ts'
import { answer } from './routes.ts'
import { FRAME_LIMIT, socketPort } from './socket-port.ts'
import { createUploads } from './uploads.ts'

export interface LoopbackOptions {
  /** The folder of the built page. */
  page: string
  grants: Grants
  /** Serves one page until its port closes. */
  serve(port: Port): void
  /** The export behind a token, or null. */
  save(token: string): Download | null
  /** TCP port; 0 takes a free one. */
  port?: number
  /** Told each time a page comes or goes: how many are connected now. */
  onPages?(count: number): void
  /** Bytes for which there is room in uploads; what the disk has, where it is left out. */
  uploadRoom?(): Promise<number>
}

export interface Loopback {
  /** The address to open once; it carries the one-time token. */
  url: string
  port: number
  close(): Promise<void>
}

/**
 * Serves the page and its port on 127.0.0.1 and nowhere else. What is asked must pass, in this order: the host's name, the
 * cookie, and for what sends something the origin; see `access.ts` for which attack each check stops.
 */
export async function startLoopback(options: LoopbackOptions): Promise<Loopback> {
  const server = createServer({ requestTimeout: 300_000 })
  const access = createAccess(() => addressOf(server).port)
  const uploads = await createUploads(options.grants, options.uploadRoom)
  const sockets = new WebSocketServer({ noServer: true, maxPayload: FRAME_LIMIT, perMessageDeflate: false })
  const context = { ...options, access, uploads }

  server.on('request', (request, response) => void answer(context, request, response))
  server.on('upgrade', (request, socket, head) => {
    if (!mayConnect(access, request)) return refuseUpgrade(socket)
    sockets.handleUpgrade(request, socket, head, (opened) => {
      opened.on('error', () => opened.terminate()) // a frame over the limit, a broken connection: only this page ends
      opened.once('close', () => options.onPages?.(sockets.clients.size))
      options.serve(socketPort(opened))
      options.onPages?.(sockets.clients.size)
    })
  })
  await listen(server, options.port ?? 0)
  const { port } = addressOf(server)

  return {
    url: `http://127.0.0.1:${port}/?token=${access.token}`,
    port,
    async close() {
      for (const socket of sockets.clients) socket.close(1001, 'Gainsay has ended.')
      await new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
        for (const socket of sockets.clients) socket.terminate()
      })
      await uploads.close()
    },
  }
}

function mayConnect(access: Access, request: IncomingMessage): boolean {
  return (
    request.url === '/port' &&
    access.isOurHost(request) &&
    access.isOurOrigin(request) &&
    access.hasSession(request)
  )
}

function refuseUpgrade(socket: Duplex): void {
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(new AppError('refused', `Port ${port} on 127.0.0.1 cannot be used: ${error.message}.`)),
    )
    server.listen(port, '127.0.0.1', resolve)
  })
}

function addressOf(server: Server): AddressInfo {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server does not listen')
  return address
}
