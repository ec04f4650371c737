import type { Port } from '../../shared/contract/frames.ts'

/** One way of joining a page to the Node side. The contract suite runs over every one of them. */
export interface Transport {
  name: string
  open(): Promise<OpenTransport>
}

export interface OpenTransport {
  server: Port
  client: Port
  /** Ends the connection as the page would: both sides hear it. */
  close(): Promise<void>
}
