import { EventEmitter } from 'node:events'
import type { BrowserWindow, IpcMain, WebContents } from 'electron'
import { PAGE } from '../../../electron/desktop/scheme.ts'

/** Fakes of the parts of Electron that the desktop uses. Electron itself is a download that a test machine may lack. */

export interface FakeFrame {
  url: string
}

/** A renderer: what main sends to it is heard by `onSent`. */
export class FakeContents extends EventEmitter {
  static last = 0
  readonly id = ++FakeContents.last
  readonly mainFrame: FakeFrame = { url: PAGE }
  onSent: (channel: string, value: unknown) => void = () => {}
  openHandler: (() => { action: string }) | null = null
  destroyed = false

  send(channel: string, value: unknown): void {
    this.onSent(channel, value)
  }

  isDestroyed(): boolean {
    return this.destroyed
  }

  destroy(): void {
    this.destroyed = true
    this.emit('destroyed')
  }

  setWindowOpenHandler(handler: () => { action: string }): void {
    this.openHandler = handler
  }

  get asElectron(): WebContents {
    return this as unknown as WebContents
  }
}

/** The ipc of main, with the sending side of a page beside it. `frame` is the page's top frame unless told otherwise. */
export class FakeIpc {
  private readonly events = new EventEmitter()
  private readonly handlers = new Map<string, (event: unknown, value: unknown) => unknown>()

  on(channel: string, listen: (event: unknown, value: unknown) => void): this {
    this.events.on(channel, listen)
    return this
  }

  handle(channel: string, handler: (event: unknown, value: unknown) => unknown): void {
    this.handlers.set(channel, handler)
  }

  send(
    sender: FakeContents,
    channel: string,
    value?: unknown,
    frame: FakeFrame | null = sender.mainFrame,
  ): void {
    this.events.emit(channel, { sender, senderFrame: frame }, value)
  }

  async invoke(
    sender: FakeContents,
    channel: string,
    value: unknown,
    frame: FakeFrame | null = sender.mainFrame,
  ): Promise<unknown> {
    return this.handlers.get(channel)?.({ sender, senderFrame: frame }, value)
  }

  get asElectron(): IpcMain {
    return this as unknown as IpcMain
  }
}

/** A window with a renderer in it. */
export class FakeWindow extends EventEmitter {
  readonly webContents = new FakeContents()
  focused = 0
  destroyed = false

  isDestroyed = () => this.destroyed
  isMinimized = () => false
  focus = () => void (this.focused += 1)

  close(): void {
    this.destroyed = true
    this.webContents.destroy()
    this.emit('closed')
  }

  get asElectron(): BrowserWindow {
    return this as unknown as BrowserWindow
  }
}
