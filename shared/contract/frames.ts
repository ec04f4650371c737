import { z } from 'zod'
import { topic } from './define.ts'
import { wireError } from './errors.ts'

const id = z.number().int().nonnegative()

/** What a page may send. */
export const clientFrame = z.discriminatedUnion('type', [
  z.object({ type: z.literal('call'), id, method: z.string(), input: z.unknown() }),
  z.object({ type: z.literal('cancel'), id }),
])
export type ClientFrame = z.infer<typeof clientFrame>

/** What the Node side may send. */
export const serverFrame = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ok'), id, value: z.unknown() }),
  /** The same, for a value that was written as JSON on another thread: a port need only carry it. */
  z.object({ type: z.literal('ok-json'), id, json: z.string() }),
  z.object({ type: z.literal('failed'), id, error: wireError }),
  z.object({ type: z.literal('progress'), id, value: z.unknown() }),
  /** `call` is the number of the call that made the change, for the page that made it; others are told of no number. */
  z.object({ type: z.literal('changed'), topics: z.array(topic), call: id.optional() }),
])
export type ServerFrame = z.infer<typeof serverFrame>

/** The only thing a transport must be. An Electron ipc channel, a WebSocket and an in-memory pair all fit. */
export interface Port {
  send(frame: unknown): void
  onFrame(listen: (frame: unknown) => void): void
  onClose(listen: () => void): void
}
