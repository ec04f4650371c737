import type { Port } from '../../shared/contract/frames.ts'
import type { HostBridge } from '../../shared/contract/host.ts'
import type { Granted, GivenFile, Granting } from './given-file.ts'
import { uploadAll } from './upload.ts'

/** What the two hosts do differently. No other file of the page knows which one it is in. */
export interface Host {
  /** True where a dropped folder is one `File`, and a workspace can be opened where it lies. */
  desktop: boolean
  port: Port
  /** Lets the Node side read these files; answers for each in turn. One that fails keeps no other out. */
  grant(files: readonly GivenFile[], granting?: Granting): Promise<Granted[]>
  /** Gives an exported file to the person. */
  saveExport(token: string): Promise<void>
  /** Opens an exported page where the person can print it. Only a browser has to: the desktop prints by itself. */
  openExport(token: string): Promise<void>
}

declare global {
  interface Window {
    readonly gainsay?: HostBridge
  }
}

/** Finds out where the page runs and opens the port. */
export function connect(): Host {
  return window.gainsay === undefined ? browserHost() : desktopHost(window.gainsay)
}

function desktopHost(bridge: HostBridge): Host {
  const listeners = new Set<(frame: unknown) => void>()
  const send = bridge.connect((frame) => {
    for (const listen of listeners) listen(frame)
  })
  return {
    desktop: true,
    port: { send, onFrame: (listen) => void listeners.add(listen), onClose: () => {} },
    grant: async (files) => {
      const tokens = await bridge.grantFiles(files.flatMap(({ file }) => file ?? []))
      return tokens.map((token) => ({ token }))
    },
    saveExport: async (token) => {
      await bridge.save(token)
    },
    openExport: async (token) => {
      await bridge.save(token)
    },
  }
}

function browserHost(): Host {
  return {
    desktop: false,
    port: webSocketPort(new WebSocket('/port')),
    grant: uploadAll,
    saveExport: async (token) => {
      const link = document.createElement('a')
      link.href = `/download/${encodeURIComponent(token)}`
      link.download = ''
      link.click()
    },
    openExport: async (token) => {
      const opened = window.open(`/print/${encodeURIComponent(token)}`)
      if (opened === null)
        throw new Error(
          'The browser did not open a window. Allow it for this page, or save the web page and print it.',
        )
      opened.addEventListener('load', () => opened.print())
    },
  }
}

/** A WebSocket takes nothing before it is open: what is sent early waits here. */
function webSocketPort(socket: WebSocket): Port {
  const early: string[] = []
  socket.addEventListener('open', () => {
    for (const text of early.splice(0)) socket.send(text)
  })
  return {
    send: (frame) => {
      const text = JSON.stringify(frame)
      if (socket.readyState === WebSocket.CONNECTING) early.push(text)
      else socket.send(text)
    },
    onFrame: (listen) => socket.addEventListener('message', ({ data }) => listen(JSON.parse(String(data)))),
    onClose: (listen) => socket.addEventListener('close', listen),
  }
}
