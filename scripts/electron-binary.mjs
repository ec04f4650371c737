import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readJson, root, tool } from './machine.mjs'

/** Milliseconds that the one attempt to download Electron's program may take. */
const LIMIT = 60_000

const folder = join(root, 'node_modules', 'electron')
const marker = join(root, 'node_modules', '.cache', 'gainsay', 'no-electron')

/**
 * The path of Electron's program, or why there is none. Its package brings no program: it is asked to download it once, with a
 * time limit, and a failure is remembered until the package changes, so that the next start does not wait again.
 * @returns {{ program: string } | { why: string }}
 */
export function findElectron() {
  const { version } = readJson(join(folder, 'package.json'))
  const program = installed()
  if (program !== null) return { program }
  if (existsSync(marker) && readFileSync(marker, 'utf8') === version) {
    return { why: 'Electron’s program could not be downloaded earlier (`npm run electron` tries again)' }
  }
  console.log('Downloading Electron’s program, once; this gives up after a minute.')
  const { status, error } = spawnSync(tool('node'), [join(folder, 'install.js')], {
    stdio: ['ignore', 'inherit', 'ignore'],
    timeout: LIMIT,
    killSignal: 'SIGKILL',
  })
  const downloaded = installed()
  if (downloaded !== null) return { program: downloaded }
  mkdirSync(dirname(marker), { recursive: true })
  writeFileSync(marker, version)
  const slow = error !== undefined && 'code' in error && error.code === 'ETIMEDOUT'
  return {
    why: `Electron’s program cannot be downloaded here (${slow ? 'a minute was not enough' : `exit ${status}`})`,
  }
}

/** @returns {string | null} */
function installed() {
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const program = join(folder, 'dist', readFileSync(pathFile, 'utf8'))
  return existsSync(program) ? program : null
}
