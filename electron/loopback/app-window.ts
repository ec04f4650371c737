import { spawn } from 'node:child_process'
import { findBrowser } from './browsers.ts'

/** A window that is being opened. */
export interface AppWindow {
  /** The browser that shows it, by the name that people know. */
  browser: string
  /** Told once, in one clause, where the browser gives up. */
  failed: Promise<string>
  close(): void
}

/**
 * Opens the address in a window without tabs and address bar, where a display and a Chrome, Chromium or Edge are there; else
 * says in one clause why not. The window has a browser profile of its own: nothing is mixed with the person's browsing.
 */
export function openAppWindow(url: string, profile: string): AppWindow | string {
  if (!hasDisplay()) return 'this machine has no display'
  const browser = findBrowser()
  if (browser === null) return 'no Chrome, Chromium or Edge was found'

  const child = spawn(browser.program, flags(url, profile), { stdio: 'ignore' })
  const failed = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`${browser.name} did not start: ${error.message}`))
    // Code 0 right away means that a browser which was open already took the address.
    child.once('exit', (code) => code !== 0 && resolve(`${browser.name} could not open a window`))
    setTimeout(() => resolve(`${browser.name} opened no window`), PATIENCE).unref()
  })
  return { browser: browser.name, failed, close: () => child.kill() }
}

/** Milliseconds after which a browser that shows nothing is given up. */
const PATIENCE = 20_000

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
