import { resolve } from 'node:path'
import { build } from './build.mjs'
import { findElectron } from './electron-binary.mjs'
import { become, installPackages, isStale, lean, tool } from './machine.mjs'

/**
 * `npm start [-- FILE.gainsay]`: makes ready what is missing, then opens the workbench in Electron where its program can be
 * had, else in the browser host. Every step that takes time says so, and is done once.
 */
installPackages()
const files = process.argv.slice(2).map((given) => (given.startsWith('-') ? given : inCallersFolder(given)))

if (isStale('dist/renderer/index.html', ['renderer', 'shared', 'vite.config.ts', 'package.json'])) {
  console.log('Building the page.')
  await build('page')
}

const desktop = hasDisplay() ? findElectron() : { why: 'this machine has no display' }
if ('program' in desktop) {
  if (isStale('dist/electron/main.js', ['electron', 'shared', 'tsconfig.build.json'])) {
    console.log('Building the desktop program.')
    await build('program')
  }
  console.log('Gainsay opens in Electron.')
  // Electron refuses to run its sandbox for root, as in a container; every other user keeps it.
  become(desktop.program, ['.', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...files])
} else {
  become(tool('node'), [...lean, 'electron/serve.ts', '--because', desktop.why, ...files])
}

/** npm runs scripts in the project's folder; a relative path means the one where the person typed it. @param {string} file */
function inCallersFolder(file) {
  return resolve(process.env['INIT_CWD'] ?? '.', file)
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}
