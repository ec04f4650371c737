import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type BrowserContext } from '@playwright/test'
import { startHost, type Host } from './host.ts'
import { Desk } from './pages/desk.ts'
import { copySample } from './sample-copy.ts'

export const REPORTS = join(import.meta.dirname, '../fixtures/reports')

/** The program that a story runs, and how to end it as Ctrl-C does and start it again on the same workspace. */
export interface Program {
  host: Host
  /** Gives the new address. */
  restart(): Promise<string>
  /** Ends it as a power cut would. */
  kill(): Promise<void>
}

interface Fixtures {
  program: Program
  desk: Desk
}

/** Each story runs the real program on a workspace of its own and clicks through it in a real Chromium. */
export const test = base.extend<Fixtures & { start: 'empty' | 'sample' }>({
  start: ['empty', { option: true }],
  program: async ({ start }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'gainsay-story-'))
    const workspace = start === 'empty' ? join(folder, 'story.gainsay') : undefined
    if (start === 'sample') await copySample(folder)
    const program: Program = { host: await startHost(folder, workspace), restart, kill }
    async function restart() {
      await program.host.stop()
      program.host = await startHost(folder, workspace)
      return program.host.url
    }
    async function kill() {
      await program.host.stop('SIGKILL')
    }
    await use(program)
    await program.host.stop()
    rmSync(folder, { recursive: true, force: true })
  },
  desk: async ({ page, program }, use) => {
    const faults = listenForFaults(page.context())
    page.on('filechooser', () => {}) // from the start: begun with the question, it may come too late for the dialog
    const desk = new Desk(page)
    await desk.open(program.host.url)
    await use(desk)
    test.expect(faults, 'errors in the console of the page').toEqual([])
  },
})

export const { expect } = test

function listenForFaults(context: BrowserContext): string[] {
  const faults: string[] = []
  context.on('weberror', (error) => faults.push(error.error().message))
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  return faults
}
