import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startHost } from './host.ts'

/**
 * Puts the sample into the folder of a story, where a first start finds it and need not fill it: that takes two seconds, and is done
 * once for all stories of a process.
 */
export async function copySample(folder: string): Promise<void> {
  filled ??= fill()
  cpSync(workspacesIn(await filled), workspacesIn(folder), { recursive: true })
}

let filled: Promise<string> | null = null

async function fill(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-sample-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const host = await startHost(folder)
  await host.stop()
  return folder
}

const workspacesIn = (folder: string): string => join(folder, 'profile', 'workspaces')
