import { expect, onTestFinished, test } from 'vitest'
import type { TextQuery } from '../../../electron/search/clause.ts'
import { createSearching } from '../../../electron/api/searching.ts'
import { changeQuietly } from '../../../electron/store/history.ts'
import { removeDocuments, updateDocuments } from '../../../electron/store/documents.ts'
import { imported, newStore, step } from '../store/workspaces.ts'

function start() {
  const store = newStore()
  const search = createSearching(store)
  onTestFinished(async () => {
    await search.close()
    store.close()
  })
  const find = async (word: string) => (await search.find(asking(word))).documents
  return { ...store, search, find }
}

const asking = (word: string): TextQuery => ({
  clauses: [
    { kind: 'words', forms: [word], fields: ['title', 'text'], boost: 1, presence: 'optional', typed: word },
  ],
  among: null,
  limit: 10,
  offset: 0,
})

test('a query is answered with every change before it: documents added, renamed, removed and brought back', async () => {
  const { db, find } = start()
  const one = imported(db, 'Harbour open')
  const two = imported(db, 'Gates shut', 'Nobody saw a gate.')
  expect(await find('gate')).toEqual([two])
  step(db, (tx) => updateDocuments(tx, [one], { title: 'Gate open' }))
  expect((await find('gate')).toSorted()).toEqual([one, two].toSorted())
  expect(await find('harbour')).toEqual([one])
  step(db, (tx) => removeDocuments(tx, [one]))
  expect(await find('gate')).toEqual([two])
  changeQuietly(db, 'Ida', (tx) => tx.update('document', { id: one }, { removed: 0 }))
  expect(await find('harbour')).toEqual([one])
})

test('documents that nobody analysed are made up for, however many', async () => {
  const { db, search, find } = start()
  for (let i = 0; i < 120; i++) imported(db, `Harbour ${i}`)
  search.refresh()
  await expect.poll(() => find('harbour')).toHaveLength(120)
  await expect.poll(() => search.behind()).toBe(0)
})

test('questions asked together are answered each with its own answer, and one that is cancelled with none', async () => {
  const { db, search, find } = start()
  const one = imported(db, 'Harbour open', 'Open.')
  const two = imported(db, 'Gates shut', 'Shut.')
  const stop = new AbortController()
  const answers = Promise.all([find('open'), find('shut')])
  const cancelled = search.find(asking('open'), stop.signal).catch((error: unknown) => error)
  stop.abort()
  expect(await answers).toEqual([[one], [two]])
  expect(await cancelled).toMatchObject({ code: 'cancelled' })
})

test('questions that are open when it closes are refused, and later ones', async () => {
  const { search } = start()
  const waiting = search.find(asking('gate')).catch((error: unknown) => error)
  await search.close()
  const later = search.find(asking('gate')).catch((error: unknown) => error)
  expect(await Promise.all([waiting, later])).toMatchObject([{ code: 'closed' }, { code: 'closed' }])
})
