import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the checkout. These scripts run on whatever Node the machine has; everything else on the one in node_modules. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const bin = join(root, 'node_modules', '.bin')
const windows = process.platform === 'win32'

/** The path of a program that a package brought, as in `tool('vite')`. @param {string} name */
export const tool = (name) => join(bin, windows ? `${name}.cmd` : name)

/**
 * Where Node keeps our TypeScript as it has stripped it. Without that each process and each thread strips all of it anew, by
 * WebAssembly: slower, larger, and a thread that ends meanwhile can take the process with it (nodejs/node#64500).
 */
export const compileCache = join(root, 'node_modules', '.cache', 'node-compile')

/**
 * Flags of Node for a host. Left to itself it keeps 128 MiB for what is soon forgotten, and is no quicker for that. `npm run serve` and
 * `npm run gainsay` have the same.
 */
export const lean = ['--max-semi-space-size=16']

/** The environment in which `node` is the one of the project. */
export function projectEnv() {
  const path = `${bin}${windows ? ';' : ':'}${process.env['PATH'] ?? ''}`
  return { ...process.env, PATH: path, NODE_COMPILE_CACHE: compileCache }
}

/** Packages whose own script has to run: it fetches what they are for. */
const WITH_SCRIPT = ['node', 'esbuild']

/**
 * Installs the packages of the lock file where they are missing or older than it. Says so first, shows npm's own progress, and
 * ends the program where it fails. No other package runs a script: npm would have better-sqlite3, which brings its binary along,
 * compiled anew, with a compiler and headers that few machines have.
 */
export function installPackages() {
  const lock = join(root, 'package-lock.json')
  const stamp = join(root, 'node_modules', '.package-lock.json')
  if (existsSync(tool('node')) && existsSync(stamp) && modified(stamp) >= modified(lock) - 1000) return
  console.log('Installing the packages, once. This takes a minute or two.')
  const npm = (/** @type {readonly string[]} */ args) =>
    run(windows ? 'npm.cmd' : 'npm', [...args, '--no-audit', '--no-fund', '--loglevel=error']).status === 0
  if (!npm(['ci', '--ignore-scripts']) || !npm(['rebuild', ...WITH_SCRIPT])) {
    console.error('The packages could not be installed: see npm’s words above. Nothing else was changed.')
    process.exit(1)
  }
}

/**
 * Runs a program in the project to its end, its output shown.
 * @param {string} command @param {readonly string[]} args @param {import('node:child_process').SpawnSyncOptions} options
 */
export function run(command, args, options = {}) {
  return spawnSync(command, args, {
    cwd: root,
    env: projectEnv(),
    stdio: 'inherit',
    shell: windows,
    ...options,
  })
}

/**
 * Runs a program in this one's place: signals reach it, and its exit code becomes ours.
 * @param {string} command @param {readonly string[]} args
 */
export function become(command, args) {
  const child = spawn(command, args, { cwd: root, env: projectEnv(), stdio: 'inherit', shell: windows })
  // Ctrl-C reaches the child by itself; this process only waits for it to end cleanly.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => signal === 'SIGINT' || child.kill(signal))
  }
  child.on('error', (error) => {
    console.error(`${command} did not start: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 0 : 1)))
}

/** True where `built` is missing or older than a file under the `sources`. @param {string} built @param {readonly string[]} sources */
export function isStale(built, sources) {
  const file = join(root, built)
  if (!existsSync(file)) return true
  const at = modified(file)
  return sources.some((source) => newest(join(root, source)) > at)
}

/** @param {string} path @returns {number} */
function newest(path) {
  if (!existsSync(path)) return 0
  if (!statSync(path).isDirectory()) return modified(path)
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/** @param {string} file */
const modified = (file) => statSync(file).mtimeMs

/** Reads JSON that a tool of ours has written; null where there is none. @param {string} file @returns {any} */
export function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}
