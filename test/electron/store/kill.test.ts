import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkWorkspace } from '../../../electron/store/check.ts'
import { listDocuments } from '../../../electron/store/list-documents.ts'
import { openStore } from '../../../electron/store/open.ts'
import { listStatements } from '../../../electron/store/statements.ts'
import type { Told } from './restless-analyst.ts'
import { temporaryFolder } from './workspaces.ts'

/** Kills, each at a moment that nobody chose. CI can pay for a few; `GAINSAY_KILLS=200` has been run and has to hold as well. */
const KILLS = Number(process.env['GAINSAY_KILLS'] ?? 8)

/** A process is killed within this many milliseconds of something that it told: while it opens, imports or marks. */
const WITHIN = 20

test(
  'what was told as saved before a kill is there after it, and nothing half made',
  { timeout: KILLS * 10_000 },
  async () => {
    const file = join(temporaryFolder(), 'killed.gainsay')
    let kept: Told = { documents: 0, statements: 0 }
    for (let kill = 0; kill < KILLS; kill++) {
      const told = await killedAfter(1 + (kill % 8), Math.random() * WITHIN, file)
      const { db, close } = openStore(file, { create: true })
      expect(checkWorkspace(db)).toEqual([])
      const titles = listDocuments(db).map(({ title }) => title)
      const notes = listStatements(db).map(({ note }) => note)
      expect(titles.length).toBeGreaterThanOrEqual(Math.max(kept.documents, told.documents))
      expect(notes.length).toBeGreaterThanOrEqual(Math.max(kept.statements, told.statements))
      expect(titles).toEqual(titles.map((_, index) => `Port ${index + 1}`))
      expect(notes).toEqual(notes.map((_, index) => `${index + 1}`))
      kept = { documents: titles.length, statements: notes.length }
      close()
    }
    expect(kept.statements).toBeGreaterThan(KILLS / 8)
  },
)

test('a workspace that another process holds is locked, and free when that process is killed', async () => {
  const file = join(temporaryFolder(), 'held.gainsay')
  const child = startAnalyst(file)
  await saved(child)
  expect(() => openStore(file)).toThrow(expect.objectContaining({ code: 'locked' }))
  child.kill('SIGKILL')
  await once(child, 'exit')
  openStore(file).close()
})

/** Kills a process in the middle of whatever it does, some time after it has told so many things. Returns what it told last. */
async function killedAfter(things: number, ms: number, file: string): Promise<Told> {
  const child = startAnalyst(file)
  let last: Told = { documents: 0, statements: 0 }
  let heard = 0
  child.on('message', (told) => {
    last = told as Told
    if (++heard === things) setTimeout(() => child.kill('SIGKILL'), ms)
  })
  await once(child, 'exit')
  return last
}

/** Waits until the process has opened the workspace and saved something in it. */
function saved(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on('message', (told) => (told as Told).documents > 0 && resolve())
  })
}

function startAnalyst(file: string): ChildProcess {
  const child = fork(new URL('./restless-analyst.ts', import.meta.url), [file], { execArgv: [] })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}
