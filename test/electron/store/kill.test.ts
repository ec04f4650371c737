import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkWorkspace } from '../../../electron/store/check.ts'
import { listDocuments } from '../../../electron/store/list-documents.ts'
import { walk, wayOfOne, type Way } from '../../../electron/store/history-walk.ts'
import { changeMany } from '../../../electron/store/many-statements.ts'
import { openStore, type Reader, type Writer } from '../../../electron/store/open.ts'
import { createStatement, listStatements } from '../../../electron/store/statements.ts'
import { KILLS, killedAfter, startProgram } from './killed.ts'
import type { Told } from './restless-analyst.ts'
import { ROWS, SLICE, type Shown } from './restless-undoer.ts'
import { imported, newStore, step, temporaryFolder } from './workspaces.ts'

test(
  'what was told as saved before a kill is there after it, and nothing half made',
  { timeout: KILLS * 10_000 },
  async () => {
    const file = join(temporaryFolder(), 'killed.gainsay')
    let kept: Told = { documents: 0, statements: 0 }
    for (let kill = 0; kill < KILLS; kill++) {
      const told = (await killedAfter<Told>(1 + (kill % 8), startAnalyst(file))) ?? kept
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

test(
  'an undo or a redo that is killed between two of its slices, or within one, is gone on with or taken back',
  { timeout: KILLS * 10_000 },
  async () => {
    const file = workspaceWithLongStep()
    for (let kill = 0; kill < KILLS; kill++) {
      const shown = await killedAfter<Shown>(1 + (kill % 16), startProgram('./restless-undoer.ts', file))
      const { db, close } = openStore(file)
      expect(checkWorkspace(db)).toEqual([])
      if (shown !== null) expect(oneSliceOn(shown)).toContain(seen(db))
      for (const [direction, wanted] of [
        ['redo', ROWS],
        ['undo', 0],
        ['redo', ROWS],
      ] as const) {
        goAllTheWay(db, direction)
        expect(seen(db)).toBe(wanted)
      }
      close()
    }
  },
)

/** A workspace whose last step is a note to each of many statements. */
function workspaceWithLongStep(): string {
  const { db, file, close } = newStore()
  const document = imported(db, 'Gates', 'The gate was open. '.repeat(ROWS))
  const span = { document, start: 0, end: 8, quote: 'The gate' }
  step(db, (tx) => {
    for (let n = 0; n < ROWS; n++) createStatement(tx, { ...span, fields: { stance: 'claim' } })
  })
  const ids = listStatements(db).map(({ id }) => id)
  step(db, (tx) => changeMany(tx, ids, { kind: 'fields', fields: { note: 'seen' } }))
  close()
  return file
}

const seen = (db: Reader) => listStatements(db).filter(({ note }) => note === 'seen').length

/** How many notes may say so: those that were shown, or those of the slice that was being written. The last slice of a way is told by nobody. */
function oneSliceOn({ seen, next }: Shown): number[] {
  const on = next === 'undo' ? Math.max(0, seen - SLICE) : Math.min(ROWS, seen + SLICE)
  return [seen, on, ...(on === 0 ? [SLICE] : on === ROWS ? [ROWS - SLICE] : [])]
}

function goAllTheWay(db: Writer, direction: Way['direction']): void {
  const one = wayOfOne(db, direction)
  if (one === null) return
  for (let at: number | null = null; ;) {
    at = walk(db, one.way, at, SLICE).at
    if (at === null) return
  }
}

test('a workspace that another process holds is locked, and free when that process is killed', async () => {
  const file = join(temporaryFolder(), 'held.gainsay')
  const child = startAnalyst(file)
  await saved(child)
  expect(() => openStore(file)).toThrow(expect.objectContaining({ code: 'locked' }))
  child.kill('SIGKILL')
  await once(child, 'exit')
  openStore(file).close()
})

/** Waits until the process has opened the workspace and saved something in it. */
function saved(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on('message', (told) => (told as Told).documents > 0 && resolve())
  })
}

const startAnalyst = (file: string): ChildProcess => startProgram('./restless-analyst.ts', file)
