import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createWatching } from '../../../../electron/api/watching/watching.ts'
import { parsePool } from '../../../../electron/api/importing/parse-pool.ts'
import { checkWorkspace } from '../../../../electron/store/check.ts'
import { removeDocuments } from '../../../../electron/store/documents.ts'
import { listDocuments } from '../../../../electron/store/list-documents.ts'
import { undo } from '../../../../electron/store/history.ts'
import type { Store } from '../../../../electron/store/open.ts'
import { createStatement, listStatements } from '../../../../electron/store/statements.ts'
import { newStore, step, temporaryFolder } from '../../store/workspaces.ts'

const GATES = 'Gates of the dam\n\nThe gates of the dam are open this week, said Ida Brandt to the council.\n'

test('what lies in the folder and what comes into it is imported, one look as one step', async () => {
  const { store, folder, titles } = watched()
  put(folder, 'gates.txt', GATES)
  put(folder, 'more/siren.txt', GATES.replaceAll('gates', 'sirens').replace('Gates', 'Sirens'))
  const watching = watch(store, folder)
  await expect.poll(titles).toEqual(['Gates of the dam', 'Sirens of the dam'])
  put(folder, 'quay.txt', GATES.replaceAll('gates', 'quays').replace('Gates', 'Quays'))
  await expect.poll(titles).toContain('Quays of the dam')
  await watching.settled()
  expect(watching.status()).toEqual({ folder, paused: false, busy: false, imported: 3, trouble: null })
  expect([undo(store.db), titles().length]).toEqual(['import of 1 document', 2])
  expect([undo(store.db), titles()]).toEqual(['import of 2 documents', []])
  expect(checkWorkspace(store.db)).toEqual([])
})

test('a changed file becomes a new text, and what was taken out of sight does not come back', async () => {
  const { store, folder, titles } = watched()
  const { db } = store
  put(folder, 'gates.txt', GATES)
  watch(store, folder)
  await expect.poll(titles).toHaveLength(1)
  const [document] = listDocuments(db)
  const id = document?.id ?? ''
  const quote = 'The gates of the dam are open this week'
  const start = GATES.indexOf(quote)
  step(db, (tx) =>
    createStatement(tx, {
      document: id,
      start,
      end: start + quote.length,
      quote,
      fields: { stance: 'claim' },
    }),
  )
  put(folder, 'gates.txt', GATES.replace('are open', 'are not open'))
  await expect.poll(() => listStatements(db).map(({ anchor }) => anchor)).toEqual(['review'])

  step(db, (tx) => removeDocuments(tx, [id]))
  put(folder, 'gates.txt', GATES)
  put(folder, 'quay.txt', GATES.replaceAll('gates', 'quays').replace('Gates', 'Quays'))
  await expect.poll(titles).toEqual(['Quays of the dam'])
})

test('nothing is read while it is paused, or after another folder was chosen', async () => {
  const { store, folder, titles } = watched()
  const other = temporaryFolder()
  const watching = watch(store, folder)
  watching.pause(true)
  put(folder, 'gates.txt', GATES)
  watching.follow(other)
  put(other, 'quay.txt', GATES.replaceAll('gates', 'quays').replace('Gates', 'Quays'))
  await expect.poll(titles).toEqual(['Quays of the dam'])
})

test('a folder that is gone is told of', async () => {
  const { store, folder } = watched()
  const watching = watch(store, join(folder, 'nowhere'))
  await expect.poll(() => watching.status().trouble).toMatch(/not there/)
})

function watched() {
  const store = newStore()
  const titles = () =>
    listDocuments(store.db)
      .map(({ title }) => title)
      .toSorted()
  return { store, folder: temporaryFolder(), titles }
}

function watch(store: Store, folder: string) {
  const watching = createWatching({
    store,
    memory: { read: () => null, write: () => {} },
    author: 'Mara',
    announce: () => {},
    log: fail,
    still: 40,
  })
  onTestFinished(async () => {
    await watching.close()
    await parsePool.close()
  })
  watching.follow(folder)
  return watching
}

function fail(error: unknown): never {
  throw error
}

function put(folder: string, name: string, text: string): void {
  const file = join(folder, name)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
}
