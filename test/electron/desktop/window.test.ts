import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPlace, writePlace } from '../../../electron/desktop/window-place.ts'
import { openWindow } from '../../../electron/desktop/window.ts'
import { FakeWindow } from './fakes.ts'

const screen = { x: 0, y: 0, width: 1920, height: 1080 }
const second = { x: 1920, y: 0, width: 1920, height: 1080 }
const place = { x: 2000, y: 100, width: 1200, height: 800, maximized: false }

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gainsay-window-'))
  file = join(folder, 'window.json')
})
afterEach(() => rm(folder, { recursive: true }))

describe('the place of a window', () => {
  it('comes back on the screen it was on', () => {
    writePlace(file, place)
    expect(readPlace(file, [screen, second])).toEqual(place)
  })

  it('is forgotten where that screen is gone', () => {
    writePlace(file, place)
    expect(readPlace(file, [screen])).toBeNull()
  })

  it('is forgotten where the title bar lies above or below every screen', () => {
    const at = (y: number) => {
      writePlace(file, { ...place, x: 0, y })
      return readPlace(file, [screen])
    }
    expect([at(-50), at(1070), at(0)]).toEqual([null, null, { ...place, x: 0, y: 0 }])
  })

  it('is nothing at the first start', () => {
    expect(readPlace(file, [screen])).toBeNull()
  })
})

describe('a window', () => {
  it('is sandboxed and isolated, shows the page, and keeps its place when it closes', async () => {
    let options: BrowserWindowConstructorOptions = {}
    const loaded: string[] = []
    class Window extends FakeWindow {
      constructor(given: BrowserWindowConstructorOptions) {
        super()
        options = given
      }
      loadURL = async (url: string) => void loaded.push(url)
      show = () => {}
      maximize = () => {}
      isMaximized = () => true
      getNormalBounds = () => ({ x: 1, y: 2, width: 1000, height: 700 })
    }
    const window = openWindow({
      electron: {
        BrowserWindow: Window as unknown as typeof BrowserWindow,
        screen: { getAllDisplays: () => [] },
      },
      preload: '/preload.cjs',
      placeFile: file,
      developer: false,
    })
    window.emit('close', { preventDefault: () => {} })
    expect({ preferences: options.webPreferences, loaded }).toEqual({
      preferences: {
        preload: '/preload.cjs',
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        webviewTag: false,
        navigateOnDragDrop: false,
        spellcheck: false,
        devTools: false,
      },
      loaded: ['app://gainsay/'],
    })
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
      x: 1,
      y: 2,
      width: 1000,
      height: 700,
      maximized: true,
    })
  })
})
