import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { walkOneStep } from '../../../electron/api/walk-history.ts'
import { connectWriter } from '../../../electron/store/connection.ts'
import { listTags } from '../../../electron/store/tags.ts'
import { newStore, step } from '../store/workspaces.ts'

const { signal } = new AbortController()

/** A workspace with so many tags, made in one step. */
function tagged(count: number) {
  const store = newStore()
  step(store.db, (tx) => {
    for (let n = 0; n < count; n++)
      tx.insert('tag', { id: randomUUID(), name: `tag ${n}`, key: `tag ${n}`, definition: '' })
  })
  return store
}

test('a long undo waits for another transaction without holding the thread, and what works behind stands back', async () => {
  const { db, file } = tagged(300)
  const other = connectWriter(file)
  onTestFinished(() => void other.close())
  const heard: string[] = []
  const standBack = () => {
    heard.push('stands back')
    return () => heard.push('goes on')
  }
  other.exec('BEGIN IMMEDIATE')
  const undone = walkOneStep(db, 'undo', { signal, progress: ({ done }) => heard.push(`${done}`), standBack })
  for (let turn = 0; turn < 10; turn++) await setImmediate()
  expect([listTags(db).length, heard]).toEqual([300, ['stands back']])
  other.exec('COMMIT')
  expect(await undone).toEqual({ label: 'change', stopped: false })
  expect([listTags(db).length, heard]).toEqual([0, ['stands back', '250', '300', 'goes on']])
})

test('a short undo disturbs nobody', async () => {
  const { db } = tagged(3)
  const standBack = () => expect.fail('it takes no time')
  await walkOneStep(db, 'undo', { signal, progress: () => {}, standBack })
  expect(listTags(db)).toEqual([])
})
