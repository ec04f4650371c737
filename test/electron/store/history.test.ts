import { expect, onTestFinished, test, vi } from 'vitest'
import { addDocument } from '../../../electron/store/add-document.ts'
import { findByHash, removeDocuments, updateDocuments } from '../../../electron/store/documents.ts'
import { listDocuments } from '../../../electron/store/list-documents.ts'
import { change, changeQuietly, forgetHistory, pending, redo, undo } from '../../../electron/store/history.ts'
import { openStore } from '../../../electron/store/open.ts'
import { createStatement, listStatements, type NewStatement } from '../../../electron/store/statements.ts'
import { AUTHOR, contentOf, history, imported, newDocument, newStore, spanOf, step } from './workspaces.ts'

test('undo takes back the last step and redo makes it again, each said by name', () => {
  const { db } = newStore()
  const document = imported(db, 'Harbour open')
  const before = contentOf(db)
  const label = 'claim by Ida Brandt'
  const mark: NewStatement = {
    document,
    ...spanOf('The harbour is open'),
    fields: { stance: 'claim', speaker: { name: 'Ida Brandt' }, tags: [{ name: 'closure' }] },
  }
  step(db, (tx) => createStatement(tx, mark), label)
  const after = contentOf(db)

  expect(pending(db)).toEqual({ undo: label, redo: null })
  expect(undo(db)).toBe(label)
  expect(contentOf(db)).toEqual(before)
  expect(pending(db)).toEqual({ undo: 'change', redo: label })
  expect(redo(db)).toBe(label)
  expect(contentOf(db)).toEqual(after)
  expect(redo(db)).toBeNull()
})

test('an undo survives a restart, and so does what waits to be redone', () => {
  const store = newStore()
  imported(store.db, 'Harbour open')
  imported(store.db, 'Harbour shut')
  undo(store.db)
  store.close()

  const again = openStore(store.file)
  expect(listDocuments(again.db).map(({ title }) => title)).toEqual(['Harbour open'])
  redo(again.db)
  expect(listDocuments(again.db).map(({ title }) => title)).toEqual(['Harbour open', 'Harbour shut'])
  again.close()
})

test('a quiet change is no step, and leaves alone what can be redone', () => {
  const { db } = newStore()
  const document = imported(db, 'Harbour open')
  step(db, (tx) => updateDocuments(tx, [document], { note: 'seen from the pier' }), 'note')
  undo(db)
  const before = pending(db)
  changeQuietly(db, AUTHOR, (tx) => updateDocuments(tx, [document], { read: true }))
  expect(pending(db)).toEqual(before)
  expect(redo(db)).toBe('note')
  expect(listDocuments(db).map(({ title }) => title)).toEqual(['Harbour open'])
})

test('a new change drops what was undone', () => {
  const { db } = newStore()
  imported(db, 'Harbour open')
  const second = imported(db, 'Harbour shut')
  undo(db)
  expect(pending(db).redo).toBe('change')
  imported(db, 'Harbour again')
  expect(pending(db).redo).toBeNull()
  expect(listDocuments(db).map(({ id }) => id)).not.toContain(second)
})

test('a change that fails changes nothing and leaves no step', () => {
  const { db } = newStore()
  const document = imported(db, 'Harbour open')
  const before = [contentOf(db), history(db, 10)]
  const fails = () =>
    step(db, (tx) => {
      createStatement(tx, { document, ...spanOf('Nobody'), fields: { stance: 'comment' } })
      throw new Error('the lamp went out')
    })
  expect(fails).toThrow('the lamp went out')
  expect([contentOf(db), history(db, 10)]).toEqual(before)
})

test('a change that changes nothing is no step', () => {
  const { db } = newStore()
  const document = imported(db, 'Harbour open')
  expect(step(db, (tx) => updateDocuments(tx, [document], { title: 'Harbour open' }))).toBe(0)
  expect(history(db, 10)).toHaveLength(1)
})

test('files of one import are one step under the newest label, until something else happens', () => {
  const { db } = newStore()
  const add = (title: string, batch: string, label: string) =>
    change(db, { label, author: AUTHOR, batch }, (tx) => addDocument(tx, newDocument(title)))
  add('One', 'first', 'import of 1 document')
  add('Two', 'first', 'import of 2 documents')
  add('Three', 'second', 'import of 1 document')
  add('Four', 'first', 'import of 3 documents')

  const labels = () => history(db, 10).map(({ label }) => label)
  expect(labels()).toEqual(['import of 3 documents', 'import of 1 document', 'import of 2 documents'])
  undo(db)
  undo(db)
  expect(listDocuments(db).map(({ title }) => title)).toEqual(['One', 'Two'])
  undo(db)
  expect(listDocuments(db)).toEqual([])
  add('Five', 'first', 'import of 4 documents')
  expect(labels()).toEqual(['import of 4 documents'])
})

test('an undone import hides the document with its marks; the same bytes bring both back', () => {
  const { db } = newStore()
  const file = newDocument('Harbour open')
  const document = step(db, (tx) => addDocument(tx, file))
  step(db, (tx) => createStatement(tx, { document, ...spanOf('Nobody'), fields: { stance: 'comment' } }))
  const marked = listStatements(db)
  step(db, (tx) => removeDocuments(tx, [document]))
  expect([listDocuments(db), listStatements(db), findByHash(db, file.sha256)]).toEqual([[], [], null])

  expect(step(db, (tx) => addDocument(tx, file))).toBe(document)
  expect(listStatements(db)).toEqual(marked)
})

test('the number of a statement is never given twice, also after an undo', () => {
  const { db } = newStore()
  const document = imported(db, 'Harbour open')
  const mark = () =>
    step(db, (tx) => createStatement(tx, { document, ...spanOf('Nobody'), fields: { stance: 'comment' } }))
      .number
  expect(mark()).toBe(1)
  undo(db)
  expect(mark()).toBe(2)
})

test('a workspace can begin without a past', () => {
  const { db } = newStore()
  imported(db, 'Harbour open')
  forgetHistory(db)
  expect([undo(db), history(db, 10), listDocuments(db).length]).toEqual([null, [], 1])
})

test('a clock that jumps back leaves the order of the history as it was', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-04T12:00:00Z') })
  onTestFinished(() => void vi.useRealTimers())
  const { db } = newStore()
  const document = imported(db, 'Harbour open')
  const titles = ['first', 'second', 'third']
  for (const title of titles) {
    step(db, (tx) => updateDocuments(tx, [document], { title }), title)
    vi.setSystemTime(Date.now() - 86_400_000)
  }
  expect(titles.map(() => undo(db))).toEqual(titles.toReversed())
  expect(titles.map(() => redo(db))).toEqual(titles)
})
