import type { WebSocket } from 'ws'
import type { Port } from '../../shared/contract/frames.ts'

/** Bytes of one frame: 64 MiB. A pasted article fits many times; a message made to exhaust memory does not. */
export const FRAME_LIMIT = 64 * 1024 * 1024

/** A WebSocket as a port: one JSON text message for each frame. What is not JSON ends the connection. */
export function socketPort(socket: WebSocket): Port {
  return {
    send(frame) {
      if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(frame))
    },
    onFrame(listen) {
      socket.on('message', (data, isBinary) => {
        const frame = isBinary ? undefined : parse(String(data))
        if (frame === undefined) socket.close(1007, 'A frame is one JSON text message.')
        else listen(frame)
      })
    },
    onClose(listen) {
      socket.once('close', listen)
    },
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
