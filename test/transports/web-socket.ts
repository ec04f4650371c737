import { WebSocket } from 'ws'
import { createGrants } from '../../electron/files/grants.ts'
import { startLoopback } from '../../electron/loopback/server.ts'
import { socketPort } from '../../electron/loopback/socket-port.ts'
import type { Port } from '../../shared/contract/frames.ts'
import type { Transport } from './transport.ts'

/** A real server and a real socket, through the token, the cookie and the origin check. */
export const webSocket: Transport = {
  name: 'WebSocket',
  open: async () => {
    const served = Promise.withResolvers<Port>()
    const server = await startLoopback({
      page: '.',
      grants: createGrants(),
      serve: served.resolve,
      save: () => null,
    })
    const origin = `http://127.0.0.1:${server.port}`
    const entered = await fetch(server.url, { redirect: 'manual' })
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/port`, { headers: { cookie, origin } })
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
    return {
      server: await served.promise,
      client: socketPort(socket),
      close: async () => {
        socket.close()
        await server.close()
      },
    }
  },
}
