import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
]

const USUAL = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The browser for the browser stories: `CHROMIUM`, or one that is installed. @returns {string | null} */
export function findChromium() {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const known = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)))
  return (
    [process.env['CHROMIUM'] ?? '', ...known, ...USUAL].find((path) => path !== '' && existsSync(path)) ??
    null
  )
}

/** Installs Chromium from the distribution's own archive, on Debian and its kin; never from elsewhere. */
export function installChromium() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return
  console.log('Installing Chromium for the browser stories, once (apt-get install chromium).')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    const [command = '', ...rest] = [...sudo, 'apt-get', ...args]
    spawnSync(command, rest, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  }
}
