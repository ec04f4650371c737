import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../..')

export interface Ended {
  code: number | null
  out: string
  err: string
}

/** Runs `gainsay` as a process of its own, as a person or a script would. */
export function gainsay(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'electron/cli.ts'), ...args], { cwd: root })
    const ended: Ended = { code: null, out: '', err: '' }
    child.stdout.on('data', (chunk: Buffer) => (ended.out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (ended.err += chunk.toString()))
    child.once('error', reject)
    child.once('close', (code) => resolve({ ...ended, code }))
  })
}

/** The same with `--json`; throws with what was said where the command did not end with 0. */
export async function gainsayJson(...args: readonly string[]): Promise<unknown> {
  const { code, out, err } = await gainsay(...args, '--json')
  if (code !== 0) throw new Error(`gainsay ${args.join(' ')} ended with ${code}: ${err}`)
  return JSON.parse(out)
}

/** A folder of its own, and the function that removes it. */
export function ownFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-cli-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

export const REPORTS = join(root, 'test/fixtures/reports')
