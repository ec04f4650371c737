import type { WebSocket } from 'ws'
import { z } from 'zod'
import type { Port } from '../../shared/contract/frames.ts'

/** Bytes of one frame: 64 MiB. A pasted article fits many times; a message made to exhaust memory does not. */
export const FRAME_LIMIT = 64 * 1024 * 1024

/** A WebSocket as a port: one JSON text message for each frame. What is not JSON ends the connection. */
export function socketPort(socket: WebSocket): Port {
  return {
    send(frame) {
      if (socket.readyState === socket.OPEN) socket.send(textOf(frame))
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

/** An answer that is JSON already goes in as it is: written as a string within JSON, a large one would hold this thread. */
function textOf(frame: unknown): string {
  const written = answerText.safeParse(frame)
  if (!written.success) return JSON.stringify(frame)
  return `{"type":"ok","id":${written.data.id},"value":${written.data.json}}`
}

const answerText = z.object({ type: z.literal('ok-json'), id: z.number(), json: z.string() })

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
