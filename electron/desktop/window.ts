import type { BrowserWindow, BrowserWindowConstructorOptions, Screen } from 'electron'
import { PAGE } from './scheme.ts'
import { readPlace, writePlace } from './window-place.ts'

export interface WindowOptions {
  electron: { BrowserWindow: typeof BrowserWindow; screen: Pick<Screen, 'getAllDisplays'> }
  /** The bundled preload script. */
  preload: string
  /** Where the window's place is kept. */
  placeFile: string
  developer: boolean
}

/** Opens a window on the page, where the last one stood. It is shown when it has something to show. */
export function openWindow(options: WindowOptions): BrowserWindow {
  const { electron, placeFile } = options
  const screens = electron.screen.getAllDisplays().map(({ workArea }) => workArea)
  const place = readPlace(placeFile, screens)
  const { maximized, ...bounds } = place ?? { maximized: false, width: 1440, height: 900 }
  const window = new electron.BrowserWindow({ ...appearance(options), ...bounds })
  if (maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => {
    writePlace(placeFile, { ...window.getNormalBounds(), maximized: window.isMaximized() })
  })
  void window.loadURL(PAGE)
  return window
}

function appearance({ preload, developer }: WindowOptions): BrowserWindowConstructorOptions {
  return {
    title: 'Gainsay',
    show: false,
    minWidth: 640,
    minHeight: 480,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false, // a file dropped beside the drop zone must not replace the page
      spellcheck: false,
      devTools: developer,
    },
  }
}
