import * as fc from 'fast-check'
import { expect, onTestFinished, test, vi } from 'vitest'
import { addDocument } from '../../../electron/store/add-document.ts'
import { findByHash, removeDocuments, updateDocuments } from '../../../electron/store/documents.ts'
import { listDocuments } from '../../../electron/store/list-documents.ts'
import { change, changeQuietly, forgetHistory, pending, redo, undo } from '../../../electron/store/history.ts'
import { openStore, type Writer } from '../../../electron/store/open.ts'
import { listSpeakers, updateSpeaker } from '../../../electron/store/speakers.ts'
import {
  createStatement,
  listStatements,
  removeStatements,
  resizeStatement,
  updateStatements,
  type NewStatement,
} from '../../../electron/store/statements.ts'
import {
  AUTHOR,
  TEXT,
  contentOf,
  history,
  imported,
  newDocument,
  newStore,
  spanOf,
  step,
} from './workspaces.ts'

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

test('a hundred bulk edits, undone and redone in any order, leave what the steps that stand have written', () => {
  const { db } = newStore()
  const document = imported(db, 'Harbour open')
  const ids = Array.from({ length: 20 }, (_, start) => {
    const end = start + 9
    const mark = { document, start, end, quote: TEXT.slice(start, end), fields: { stance: 'claim' as const } }
    return step(db, (tx) => createStatement(tx, mark)).id
  })
  const notes = () => listStatements(db).map(({ note }) => note)
  const states = [notes()]
  for (let edit = 1; edit <= 100; edit++) {
    step(db, (tx) => updateStatements(tx, ids.slice(edit % 7), { note: `edit ${edit}` }))
    states.push(notes())
  }
  let at = 100
  const move = fc.integer({ min: -40, max: 40 })
  fc.assert(
    fc.property(fc.array(move, { minLength: 1, maxLength: 10 }), (moves) => {
      for (const by of moves) {
        const to = Math.min(100, Math.max(0, at + by))
        for (; at < to; at++) redo(db)
        for (; at > to; at--) undo(db)
        expect(notes()).toEqual(states[at])
      }
    }),
    { numRuns: 10 },
  )
})

/** One thing that a person does, chosen by numbers so that every sequence means something. */
const deed = fc.record({
  kind: fc.constantFrom('mark', 'edit', 'resize', 'unmark', 'import', 'remove', 'correct', 'rename'),
  which: fc.nat(1000),
  name: fc.constantFrom('Ida Brandt', 'ida brandt', 'Port office', 'Ole'),
  stance: fc.constantFrom('claim', 'denial', 'question', 'comment'),
})
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never

function perform(db: Writer, { kind, which, name, stance }: Deed): void {
  const documents = listDocuments(db).map(({ id }) => id)
  const statements = listStatements(db).map(({ id }) => id)
  const document = documents[which % documents.length]
  const statement = statements[which % statements.length]
  const start = which % 60
  const fields = { stance, speaker: { name }, tags: [{ name: `tag ${which % 3}` }], note: `${which}` }
  step(db, (tx) => {
    if (kind === 'import') addDocument(tx, newDocument(`Number ${which}`))
    else if (kind === 'rename')
      for (const { id } of listSpeakers(db)) updateSpeaker(tx, id, { role: `${which}` })
    else if (document === undefined) return
    else if (kind === 'mark')
      createStatement(tx, { document, start, end: start + 9, quote: TEXT.slice(start, start + 9), fields })
    else if (kind === 'remove') removeDocuments(tx, [document])
    else if (kind === 'correct') updateDocuments(tx, documents, { note: `${which}`, published: '2031-06' })
    else if (statement === undefined) return
    else if (kind === 'edit')
      updateStatements(tx, statements.slice(which % 2), { ...fields, proposition: { text: name } })
    else if (kind === 'resize') resizeStatement(tx, statement, start, start + 5)
    else removeStatements(tx, [statement])
  })
}

test('any sequence of changes, undone and redone, gives the same rows, also with a restart in between', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
      const store = newStore()
      imported(store.db, 'Harbour open')
      const states = [contentOf(store.db)]
      for (const one of deeds) {
        const steps = history(store.db, 1000).length
        perform(store.db, one)
        if (history(store.db, 1000).length > steps) states.push(contentOf(store.db))
      }
      for (const state of states.slice(0, -1).toReversed()) {
        expect(undo(store.db)).toBe('change')
        expect(seen(contentOf(store.db))).toEqual(seen(state))
      }
      store.close()
      const again = openStore(store.file)
      for (const state of states.slice(1)) {
        expect(redo(again.db)).toBe('change')
        expect(seen(contentOf(again.db))).toEqual(seen(state))
      }
      expect(contentOf(again.db)).toEqual(states.at(-1))
      again.close()
    }),
    { numRuns: 40 },
  )
})

/** Bytes and texts of a document that is out of sight stay in the file; everything else must be as it was. */
function seen(content: Record<string, unknown[]>) {
  const { original: _, text_version: __, document, ...rest } = content
  return { ...rest, document: document?.filter((row) => JSON.stringify(row).includes('"removed":0')) }
}
