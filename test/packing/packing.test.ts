import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { Worker } from 'node:worker_threads'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Order } from '../../electron/jobs/reply.ts'
import { createWithdrawals } from '../../electron/jobs/withdrawal.ts'

const root = join(import.meta.dirname, '..', '..')
const bin = (name: string) => join(root, 'node_modules', '.bin', name)

/**
 * Packs the program around a stand-in for Electron, which is a download that a test machine may lack: its program is a few
 * bytes with a fuse wire in them. What is packed, what lies outside the archive and how the fuses stand is the same.
 */
describe.skipIf(process.platform !== 'linux')('the packed program', () => {
  let folder: string
  let resources: string
  let packed: string[]

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gainsay-packing-'))
    const electron = standIn(join(folder, 'electron'))
    run(bin('node'), ['scripts/build.mjs', 'program'])
    run(bin('electron-builder'), [
      '--linux',
      '--dir',
      `-c.electronDist=${electron}`,
      `-c.directories.output=${join(folder, 'out')}`,
    ])
    resources = join(folder, 'out', 'linux-unpacked', 'resources')
    packed = listArchive(join(resources, 'app.asar'))
  }, 180_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('has its entries, the sample and the libraries that run on the Node side', () => {
    const wanted = [
      'package.json',
      'dist/electron/main.js',
      'dist/electron/preload.cjs',
      'dist/electron/workbench.js',
      'dist/shared/contract/index.js',
      'node_modules/zod/package.json',
      'node_modules/better-sqlite3/package.json',
    ]
    const sample = readdirSync(join(root, 'resources', 'sample'), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => relative(root, join(one.parentPath, one.name)))
    expect(sample.length).toBeGreaterThan(8)
    expect([...wanted, ...sample].filter((file) => !packed.includes(file))).toEqual([])
  })

  it('has nothing of the checkout: no sources, tests, types, tools, or other systems’ libraries', () => {
    const unwanted =
      /\.(ts|tsx|map|tsbuildinfo)$|^(test|scripts|docs|renderer|electron|shared|dist\/types|dist\/check)\/|^node_modules\/(react|typescript|electron|vite)\/|(darwin|win32)-\w+\.node$/
    expect(packed.filter((file) => unwanted.test(file))).toEqual([])
  })

  it('keeps worker threads and the database library as real files', () => {
    const unpacked = join(resources, 'app.asar.unpacked')
    const workers = packed.filter((file) => file.endsWith('-worker.js') && file.startsWith('dist/'))
    expect(workers.length).toBeGreaterThan(0)
    const wanted = [
      ...workers,
      'package.json',
      `node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`,
    ]
    expect(wanted.filter((file) => !existsSync(join(unpacked, file)))).toEqual([])
  })

  it('has workers that bring all they import but the database library', () => {
    const workers = packed.filter((file) => file.endsWith('-worker.js') && file.startsWith('dist/'))
    const foreign = workers.flatMap((file) => {
      const source = readFileSync(join(resources, 'app.asar.unpacked', file), 'utf8')
      const names = [...source.matchAll(/^import .*? from ["']([^"']+)["']/gm)].map((match) => match[1] ?? '')
      return names.filter((name) => !isBuiltIn(name) && name !== 'better-sqlite3')
    })
    expect(foreign).toEqual([])
  })

  it('reads a PDF without the packages of a checkout, and has its tables of letters', async () => {
    const unpacked = join(resources, 'app.asar.unpacked')
    const worker = new Worker(join(unpacked, 'dist/electron/api/importing/import-worker.js'))
    const bytes = new Uint8Array(readFileSync(join(root, 'test/fixtures/import/pdf/report.pdf')))
    const input = { kind: 'file', fileName: 'report.pdf', bytes }
    worker.postMessage({ call: 0, withdrawn: createWithdrawals().shared, input } satisfies Order)
    const [answer] = await once(worker, 'message')
    await worker.terminate()
    expect(answer).toMatchObject({ ok: true, value: { kind: 'extracted' } })
    const tables = join(unpacked, 'node_modules/pdfjs-dist/cmaps')
    expect([existsSync(tables), packed.some((file) => file.includes('pdf.worker'))]).toEqual([true, false])
  })

  it('has workers that are programs', () => {
    const workers = packed.filter((file) => file.endsWith('-worker.js') && file.startsWith('dist/'))
    for (const file of workers) run(bin('node'), ['--check', join(resources, 'app.asar.unpacked', file)])
  })

  it('has a preload script that requires nothing but Electron', () => {
    const source = readFileSync(join(root, 'dist', 'electron', 'preload.cjs'), 'utf8')
    const required = [...source.matchAll(/require\(["']([^"']+)["']\)/g)].map((match) => match[1])
    expect(new Set(required)).toEqual(new Set(['electron']))
  })

  it('cannot be started as plain Node, debugged from outside, or run from other files', async () => {
    const wire = await getCurrentFuseWire(join(folder, 'out', 'linux-unpacked', 'gainsay'))
    const stateOf = (fuse: FuseV1Options) => String.fromCharCode(Number(wire[fuse]))
    expect({
      runAsNode: stateOf(FuseV1Options.RunAsNode),
      nodeOptions: stateOf(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: stateOf(FuseV1Options.EnableNodeCliInspectArguments),
      cookies: stateOf(FuseV1Options.EnableCookieEncryption),
      integrity: stateOf(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyAsar: stateOf(FuseV1Options.OnlyLoadAppFromAsar),
      fileProtocol: stateOf(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual({
      runAsNode: '0',
      nodeOptions: '0',
      inspect: '0',
      cookies: '1',
      integrity: '1',
      onlyAsar: '1',
      fileProtocol: '0',
    })
  })
})

/** A folder that electron-builder takes for an unpacked Electron. */
function standIn(folder: string): string {
  mkdirSync(join(folder, 'resources'), { recursive: true })
  const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
  const wire = Buffer.concat([
    Buffer.from(sentinel),
    Buffer.from([1, 9]),
    Buffer.from('1'.repeat(9)),
    Buffer.alloc(64),
  ])
  writeFileSync(join(folder, 'electron'), wire, { mode: 0o755 })
  for (const file of ['version', 'LICENSE', 'LICENSES.chromium.html'])
    writeFileSync(join(folder, file), 'stand-in')
  return folder
}

function run(command: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ended with ${status}:\n${stdout}\n${stderr}`)
}

interface Entry {
  files?: Record<string, Entry> | undefined
}
const entry: z.ZodType<Entry> = z.object({
  files: z
    .record(
      z.string(),
      z.lazy(() => entry),
    )
    .optional(),
})

/** An asar archive begins with four numbers, of which the last is the length of the JSON that follows. */
function listArchive(file: string): string[] {
  const bytes = readFileSync(file)
  const header: unknown = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12)))
  const walk = (node: Entry, path: string): string[] =>
    node.files === undefined
      ? [path]
      : Object.entries(node.files).flatMap(([name, child]) =>
          walk(child, path === '' ? name : `${path}/${name}`),
        )
  return walk(entry.parse(header), '')
}

const isBuiltIn = (name: string) =>
  name.startsWith('node:') ||
  /^(fs|path|url|util|module|buffer|stream|crypto|worker_threads|events|os|zlib|string_decoder|perf_hooks)$/.test(
    name,
  )
