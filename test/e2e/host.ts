import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const root = join(import.meta.dirname, '..', '..')

/** A browser host of its own for one story, in an empty folder. */
export interface Host {
  /** The address with the one-time token. */
  url: string
  /** Holds the profile and every file that the story makes. */
  folder: string
  /** Ends the host as Ctrl-C would, or by another signal, and waits for it. */
  stop(signal?: NodeJS.Signals): Promise<void>
}

/** Starts `electron/serve.ts` without a window. With no workspace named, it opens what a first start opens: the sample. */
export async function startHost(folder: string, workspace?: string): Promise<Host> {
  const args = ['electron/serve.ts', '--no-window', '--user-data', join(folder, 'profile')]
  const node = join(root, 'node_modules', '.bin', 'node')
  const child = spawn(node, workspace === undefined ? args : [...args, workspace], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let complaints = ''
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const found = /http:\S+/.exec(line)
      if (found !== null) resolve(found[0])
    })
    void ended.then(() => reject(new Error(`the host ended before it was ready:\n${complaints}`)))
  })
  return {
    url,
    folder,
    async stop(signal = 'SIGINT') {
      child.kill(signal)
      await ended
    },
  }
}
