import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { AppError } from '../../../shared/contract/errors.ts'
import { checkWorkspace } from '../../../electron/store/check.ts'
import { inWords } from '../../../electron/store/faults.ts'
import { undo } from '../../../electron/store/history.ts'
import { openStore } from '../../../electron/store/open.ts'
import { listStatements } from '../../../electron/store/statements.ts'
import { writeMeta } from '../../../electron/store/meta.ts'
import { contentOf, history, imported, newStore, temporaryFolder } from './workspaces.ts'

test('a full disk is said in words and changes nothing; with room again the work goes on', () => {
  const { db } = newStore()
  imported(db, 'Harbour open')
  const before = contentOf(db)
  // A limit on the pages of the file is what SQLite itself offers to stand for a full disk.
  db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true }))}`)
  const noise = Array.from({ length: 40_000 }, (_, index) => (index * 7919).toString(36)).join(' ')

  expect(() => imported(db, 'Too long', noise)).toThrow(
    new AppError('disk-full', 'The disk is full, so “harbour.gainsay” could not grow. Nothing was changed.'),
  )
  expect(() => writeMeta(db, 'layout', noise)).toThrow(expect.objectContaining({ code: 'disk-full' }))
  expect(contentOf(db)).toEqual(before)
  expect(checkWorkspace(db)).toEqual([])

  db.pragma('max_page_count = 100000')
  imported(db, 'Too long', noise)
  expect(undo(db)).toBe('change')
})

test.each([
  ['SQLITE_BUSY_SNAPSHOT', 'locked'],
  ['SQLITE_READONLY_DBMOVED', 'refused'],
  ['SQLITE_NOTADB', 'not-a-workspace'],
  ['SQLITE_CORRUPT_INDEX', 'unreadable'],
  ['SQLITE_CANTOPEN', 'refused'],
  ['SQLITE_IOERR_WRITE', 'unreadable'],
])('%s is told as “%s”, with the name of the file and the cause', (code, kind) => {
  const cause = Object.assign(new Error('from below'), { code })
  const fails = () =>
    inWords('/far/away/harbour.gainsay', () => {
      throw cause
    })
  expect(fails).toThrow(
    expect.objectContaining({ code: kind, cause, message: expect.stringContaining('“harbour.gainsay”') }),
  )
})

test('what is not trouble with the file is not put in words', () => {
  const fault = new TypeError('ours')
  const fails = () =>
    inWords('harbour.gainsay', () => {
      throw fault
    })
  expect(fails).toThrow(fault)
})

test(
  'what was acknowledged before a kill is there after it, and nothing half made',
  { timeout: 60_000 },
  async () => {
    const file = join(temporaryFolder(), 'killed.gainsay')
    let marks = 0
    for (let round = 1; round <= 8; round++) {
      const acknowledged = await killAfter(round, file)
      const { db, close } = openStore(file)
      const notes = listStatements(db).map(({ note }) => Number(note))
      expect(acknowledged).toBeGreaterThanOrEqual(marks + round)
      expect(notes).toEqual(
        Array.from({ length: Math.max(notes.length, acknowledged) }, (_, index) => index + 1),
      )
      expect(history(db, 1000)).toHaveLength(notes.length + 1)
      expect(checkWorkspace(db)).toEqual([])
      marks = notes.length
      close()
    }
  },
)

test('a workspace that another process holds is locked, and free when that process is killed', async () => {
  const file = join(temporaryFolder(), 'held.gainsay')
  const child = startMarker(file)
  await once(child, 'message')
  expect(() => openStore(file)).toThrow(expect.objectContaining({ code: 'locked' }))
  await kill(child)
  openStore(file).close()
})

/** Kills a process in the middle of whatever it does after its nth mark. Returns the last count that it told. */
async function killAfter(marks: number, file: string): Promise<number> {
  const child = startMarker(file)
  let heard = 0
  let last = 0
  child.on('message', (count) => {
    last = Number(count)
    heard++
    if (heard === marks) child.kill('SIGKILL')
  })
  await once(child, 'exit')
  return last
}

function startMarker(file: string): ChildProcess {
  const child = fork(new URL('./endless-marker.ts', import.meta.url), [file], { execArgv: [] })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}
