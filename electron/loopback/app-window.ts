import { spawn } from 'node:child_process'
import { findBrowser } from './browsers.ts'

/** What became of the wish for a window; `why` is one clause for people. */
export interface AppWindow {
  opened: boolean
  why: string
  close(): void
}

export interface AppWindowOptions {
  url: string
  /** The folder of the window's own browser profile: nothing is mixed with the person's browsing. */
  profile: string
  wanted: boolean
  /** Called where the browser gave up at once, so that the address can be printed after all. */
  onFailed(why: string): void
}

/** Opens the address in a window without tabs and address bar, where a Chrome, Chromium or Edge and a display are there. */
export function openAppWindow({ url, profile, wanted, onFailed }: AppWindowOptions): AppWindow {
  const none = (why: string): AppWindow => ({ opened: false, why, close: () => {} })
  if (!wanted) return none('no window was asked for')
  if (!hasDisplay()) return none('this machine has no display')
  const browser = findBrowser()
  if (browser === null) return none('no Chrome, Chromium or Edge was found')

  const child = spawn(browser.program, flags(url, profile), { stdio: 'ignore' })
  child.once('error', (error) => onFailed(`${browser.name} did not start: ${error.message}`))
  child.once('exit', (code) => {
    if (code !== 0 && code !== null) onFailed(`${browser.name} ended with code ${code}`)
  })
  return { opened: true, why: `in a window of ${browser.name}`, close: () => child.kill() }
}

function flags(url: string, profile: string): string[] {
  return [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    // The program never reaches the network by itself; neither shall the browser around it.
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--window-size=1440,900',
    // Chromium refuses to run its sandbox for root, as in a container; every other user keeps it.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}
