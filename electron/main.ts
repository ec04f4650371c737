import { join } from 'node:path'
import { inspect } from 'node:util'
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, shell } from 'electron'
import { askForWorkspace } from './desktop/dialogs.ts'
import { createDesks } from './desktop/desks.ts'
import { becomeOnlyInstance, workspaceArgument } from './desktop/instance.ts'
import { listenToPages } from './desktop/ipc-port.ts'
import { menuTemplate } from './desktop/menu.ts'
import { printPdf } from './desktop/print-pdf.ts'
import { registerScheme, servePage } from './desktop/scheme.ts'
import { denyNavigation, denyPermissions } from './desktop/session-rules.ts'
import { openWindow } from './desktop/window.ts'
import { accountName } from './files/author.ts'
import { placesOf } from './files/places.ts'
import { userDataFolder } from './files/user-data.ts'
import { openWorkbench } from './workbench.ts'

/** The desktop. What must be said before the program is ready comes first; the rest is `start`. */
app.enableSandbox()
app.setPath('userData', process.env['GAINSAY_USER_DATA'] ?? userDataFolder())
registerScheme(protocol)
denyNavigation(app)

const { page, resources, preload } = placesOf(import.meta.url)
const userData = app.getPath('userData')
const developer = !app.isPackaged

const log = (error: unknown) => process.stderr.write(`${inspect(error)}\n`)

const showFolder = (folder: string) => void shell.openPath(folder)
const print = (page: Uint8Array) => printPdf(BrowserWindow, page)

const desks = createDesks({
  dialog,
  openWorkbench: (workspace, grants) =>
    openWorkbench({
      workspace,
      userData,
      resources,
      grants,
      author: accountName(),
      printPdf: print,
      showFolder,
      log,
    }),
  openWindow: () =>
    openWindow({
      electron: { BrowserWindow, screen },
      preload,
      placeFile: join(userData, 'window.json'),
      developer,
    }),
})

let wanted = workspaceArgument(process.argv, process.cwd())
const openLater = (workspace: string | null) => {
  if (app.isReady()) void desks.open(workspace)
  else wanted = workspace
}

if (becomeOnlyInstance(app, wanted, openLater)) {
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (!desks.busy()) return
    event.preventDefault() // a store that is not closed would be recovered at the next start; better it is whole now
    void desks.closeAll().then(() => app.quit())
  })
  // Not awaited here: Electron is not ready before this module has ended, so to wait for it would be to wait for ever.
  void app.whenReady().then(start)
} else {
  app.quit()
}

async function start(): Promise<void> {
  denyPermissions(session.defaultSession)
  servePage(session.defaultSession, page)
  listenToPages(ipcMain, (contents) => desks.hostOf(contents))
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate({ openWorkspace }, process.platform, developer)),
  )
  const opened = (await desks.open(wanted)) || (wanted !== null && (await desks.open(null)))
  if (!opened) app.quit()
}

function openWorkspace(): void {
  const window = BrowserWindow.getFocusedWindow()
  if (window === null) return
  void askForWorkspace(dialog, window).then((file) => file !== null && desks.open(file))
}
