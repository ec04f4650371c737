import type { IpcMain, IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron'
import type { Port } from '../../shared/contract/frames.ts'
import { channels } from './channels.ts'
import { isPage } from './scheme.ts'

/** What a window offers to the page in it. */
export interface PageHost {
  serve(port: Port): void
  /** Tokens for paths that the preload script took from real files. */
  grant(paths: readonly unknown[]): string[]
  /** False where the person changed their mind. */
  save(token: string): Promise<boolean>
}

/**
 * Listens for every page. A message counts only when it comes from the top frame of one of our windows, showing our page:
 * anything else that might run in a renderer is not heard.
 */
export function listenToPages(
  ipc: Pick<IpcMain, 'on' | 'handle'>,
  hostOf: (contents: WebContents) => PageHost | null,
): void {
  const ports = new Map<number, IpcPort>()
  const heard = (event: IpcMainEvent | IpcMainInvokeEvent) =>
    isFromPage(event) ? hostOf(event.sender) : null

  ipc.on(channels.open, (event) => {
    const host = heard(event)
    if (host === null) return
    const { sender } = event
    ports.get(sender.id)?.end() // the page was loaded again: what it asked before has no one to answer to
    const port = createPort(sender)
    ports.set(sender.id, port)
    sender.once('destroyed', () => {
      port.end()
      if (ports.get(sender.id) === port) ports.delete(sender.id)
    })
    host.serve(port)
  })
  ipc.on(channels.frame, (event, frame: unknown) => {
    if (heard(event) !== null) ports.get(event.sender.id)?.hear(frame)
  })
  ipc.handle(channels.grant, (event, paths: unknown) =>
    Array.isArray(paths) ? (heard(event)?.grant(paths) ?? []) : [],
  )
  ipc.handle(channels.save, (event, token: unknown) =>
    typeof token === 'string' ? (heard(event)?.save(token) ?? false) : false,
  )
}

/** `senderFrame` is null where the frame is gone already; a frame inside the page is not the page. */
function isFromPage({ sender, senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isPage(senderFrame.url)
}

interface IpcPort extends Port {
  hear(frame: unknown): void
  end(): void
}

function createPort(contents: WebContents): IpcPort {
  const closed: (() => void)[] = []
  let listener: ((frame: unknown) => void) | null = null
  let open = true
  return {
    send(frame) {
      if (open && !contents.isDestroyed()) contents.send(channels.frame, frame)
    },
    onFrame: (listen) => void (listener = listen),
    onClose: (listen) => void closed.push(listen),
    hear: (frame) => listener?.(frame),
    end() {
      if (!open) return
      open = false
      for (const listen of closed) listen()
    },
  }
}
