import { basename, isAbsolute } from 'node:path'
import type { BrowserWindow, Dialog, WebContents } from 'electron'
import { AppError } from '../../shared/contract/errors.ts'
import { createGrants, type Grants } from '../files/grants.ts'
import type { Workbench } from '../workbench.ts'
import { saveExport } from './dialogs.ts'
import type { PageHost } from './ipc-port.ts'

export interface DesksOptions {
  dialog: Pick<Dialog, 'showErrorBox' | 'showOpenDialog' | 'showSaveDialog'>
  openWorkbench(workspace: string | null, grants: Grants): Promise<Workbench>
  openWindow(): BrowserWindow
}

/** The open windows, each with its own workbench: one for each workspace file, all in one program. */
export interface Desks {
  /** Opens the file in a window, or brings its window to the front. Null means the last one. False where it was refused. */
  open(file: string | null): Promise<boolean>
  /** What the page in this window may ask for; null where the window is none of ours. */
  hostOf(contents: WebContents): PageHost | null
  /** Windows that are open or whose workbench has not finished closing. */
  busy(): boolean
  /** Closes every window and waits until each store is closed. */
  closeAll(): Promise<void>
}

interface Desk {
  /** The workbench knows which file is open: its page may have changed to another. */
  workbench: Workbench
  window: BrowserWindow
  host: PageHost
  closed: Promise<void>
}

export function createDesks({ dialog, openWorkbench, openWindow }: DesksOptions): Desks {
  const desks = new Set<Desk>()

  async function open(file: string | null): Promise<boolean> {
    const present = find(file)
    if (present !== undefined) {
      bringToFront(present.window)
      return true
    }
    const grants = createGrants()
    let workbench: Workbench
    try {
      workbench = await openWorkbench(file, grants)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      dialog.showErrorBox('Gainsay', error.message)
      return false
    }
    place(workbench, grants)
    return true
  }

  function find(file: string | null): Desk | undefined {
    return [...desks].find((desk) => file === null || desk.workbench.file() === file)
  }

  function place(workbench: Workbench, grants: Grants): void {
    const window = openWindow()
    const closed = Promise.withResolvers<void>()
    const desk: Desk = { workbench, window, host: hostFor(window, workbench, grants), closed: closed.promise }
    desks.add(desk)
    window.once('closed', () => {
      void workbench.close().finally(() => {
        desks.delete(desk)
        closed.resolve()
      })
    })
  }

  const hostFor = (window: BrowserWindow, workbench: Workbench, grants: Grants): PageHost => ({
    serve: (port) => workbench.serve(port),
    grant: (paths) => paths.filter(isPath).map((path) => grants.grant(path, basename(path))),
    save: (token) => saveExport(dialog, window, workbench.save(token)),
  })

  return {
    open,
    hostOf: (contents) => [...desks].find(({ window }) => isIn(window, contents))?.host ?? null,
    busy: () => desks.size > 0,
    async closeAll() {
      const ending = [...desks]
      for (const { window } of ending) if (!window.isDestroyed()) window.close()
      await Promise.all(ending.map(({ closed }) => closed))
    },
  }
}

const isPath = (path: unknown): path is string => typeof path === 'string' && isAbsolute(path)

const isIn = (window: BrowserWindow, contents: WebContents) =>
  !window.isDestroyed() && window.webContents.id === contents.id

function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.focus()
}
