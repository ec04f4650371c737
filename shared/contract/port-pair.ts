import type { Port } from './frames.ts'

/** Two ports joined in memory: what one sends the other hears, in order and never within the call that sends. */
export function portPair(): { server: Port; client: Port; close(): void } {
  const ends = [createEnd(), createEnd()] as const
  let open = true
  const port = (own: End, other: End): Port => ({
    send: (frame) => {
      // A copy, as from any other transport: what the sender does to its object later is not seen.
      const copy: unknown = JSON.parse(JSON.stringify(frame))
      void Promise.resolve().then(() => open && other.frame(copy))
    },
    onFrame: (listen) => void (own.frame = listen),
    onClose: (listen) => void own.closed.push(listen),
  })
  return {
    server: port(ends[0], ends[1]),
    client: port(ends[1], ends[0]),
    close() {
      if (!open) return
      open = false
      for (const end of ends) for (const listen of end.closed) listen()
    },
  }
}

interface End {
  frame: (frame: unknown) => void
  closed: (() => void)[]
}

const createEnd = (): End => ({ frame: () => {}, closed: [] })
