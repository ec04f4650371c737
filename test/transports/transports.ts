import { ipc } from './ipc.ts'
import { memory } from './memory.ts'
import type { Transport } from './transport.ts'
import { webSocket } from './web-socket.ts'

export type { OpenTransport } from './transport.ts'

/** Every transport. What holds over one must hold over all. */
export const transports: readonly Transport[] = [memory, webSocket, ipc]
