import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, run, tool } from './machine.mjs'

/** What can be built, and how. @type {Readonly<Record<string, () => Promise<void>>>} */
const parts = {
  /** `dist/renderer`: the page that every host serves. */
  async page() {
    step('vite', ['build', '--logLevel', 'warn'])
  },
  /** `dist/electron` and `dist/shared`: plain JavaScript, the workers and the preload script as single files. */
  async program() {
    for (const folder of ['electron', 'shared'])
      rmSync(join(root, 'dist', folder), { recursive: true, force: true })
    step('tsc', ['-p', 'tsconfig.build.json'])
    await workers()
    await preload()
  },
}

/** Builds one part, or all; ends the program where a step fails. @param {string} [part] */
export async function build(part) {
  for (const name of part === undefined ? Object.keys(parts) : [part]) await parts[name]?.()
}

/**
 * A worker thread runs from outside the archive, where it finds no node_modules: it brings what it imports. Only the SQLite
 * binding stays outside, because its binary lies there too. Packages of the older module kind ask for `require`.
 */
const workers = () =>
  bundle({
    entryPoints: ['electron/**/*-worker.ts'],
    outdir: 'dist/electron',
    outbase: 'electron',
    format: 'esm',
    target: 'node24',
    external: ['better-sqlite3'],
    allowOverwrite: true,
    plugins: [ownThis],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  })

/**
 * The stemmers of Arabic and Hebrew keep their state in the `this` of a plain function, which a module has not. They get an object of their own.
 * @type {import('esbuild').Plugin}
 */
const ownThis = {
  name: 'own-this',
  setup: ({ onLoad }) =>
    onLoad({ filter: /lunr-languages[\\/]lunr\.(?:ar|he)\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace('var self = this;', 'var self = {};'),
    })),
}

/** A sandboxed preload script may be one file of the older module kind, and may require nothing but `electron`. */
const preload = () =>
  bundle({
    entryPoints: ['electron/preload.ts'],
    outfile: 'dist/electron/preload.cjs',
    format: 'cjs',
    external: ['electron'],
  })

/** @param {import('esbuild').BuildOptions} options */
async function bundle(options) {
  const esbuild = await import('esbuild') // not at the top: this file also runs before the packages are installed
  await esbuild.build({
    bundle: true,
    platform: 'node',
    logLevel: 'warning',
    absWorkingDir: root,
    ...options,
  })
}

/** @param {string} name @param {readonly string[]} args */
function step(name, args) {
  if (run(tool(name), args).status !== 0) process.exit(1)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build(process.argv[2])
