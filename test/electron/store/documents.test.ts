import { expect, test } from 'vitest'
import { addDocument } from '../../../electron/store/add-document.ts'
import { countAll } from '../../../electron/store/counts.ts'
import { getText } from '../../../electron/store/document-text.ts'
import {
  findByHash,
  getDocument,
  goneOf,
  removeDocuments,
  updateDocuments,
} from '../../../electron/store/documents.ts'
import { listDocuments, listDocumentsAsText } from '../../../electron/store/list-documents.ts'
import { undo } from '../../../electron/store/history.ts'
import { getOriginal } from '../../../electron/store/originals.ts'
import { createStatement } from '../../../electron/store/statements.ts'
import { TEXT, imported, newDocument, newStore, spanOf, step } from './workspaces.ts'

const NOBODY = '00000000-0000-4000-8000-000000000000'

test('a document keeps its file byte for byte, its text, and what was read from it', () => {
  const { db } = newStore()
  const file = newDocument('Harbour open')
  const id = step(db, (tx) => addDocument(tx, file))
  const { text, blocks, ...facts } = file.extracted

  const detail = getDocument(db, id)
  expect(detail).toEqual({
    ...facts,
    id,
    importedAt: detail.importedAt,
    fileName: 'Harbour open.txt',
    bytes: file.original.byteLength,
    source: null,
    textVersion: 1,
    sha256: file.sha256,
    reliability: null,
    note: '',
    read: false,
    counts: { claim: 0, denial: 0, question: 0, comment: 0 },
  })
  expect(getText(db, id)).toEqual({ document: id, version: expect.any(String), text, blocks })
  expect(Buffer.from(getOriginal(db, id).bytes)).toEqual(file.original)
  expect(findByHash(db, file.sha256)).toEqual({ id, title: 'Harbour open' })
})

test('the library counts what is marked in each document', () => {
  const { db } = newStore()
  const [first, second] = [imported(db, 'One'), imported(db, 'Two')]
  step(db, (tx) => {
    for (const stance of ['claim', 'denial', 'denial', 'comment'] as const)
      createStatement(tx, { document: first, ...spanOf('Nobody'), fields: { stance } })
  })
  expect(listDocuments(db).map(({ id, counts }) => [id, counts])).toEqual([
    [first, { claim: 1, denial: 2, question: 0, comment: 1 }],
    [second, { claim: 0, denial: 0, question: 0, comment: 0 }],
  ])
  expect(getDocument(db, first).counts).toEqual({ claim: 1, denial: 2, question: 0, comment: 1 })
  expect(countAll(db)).toEqual({ documents: 2, statements: 4, propositions: 0 })
})

test('the library is in the order of import', () => {
  const { db } = newStore()
  for (const title of ['C', 'A', 'B']) imported(db, title)
  expect(listDocuments(db).map(({ title }) => title)).toEqual(['C', 'A', 'B'])
})

test('the library as text says the same in the same order, whatever stands in its fields', () => {
  const { db } = newStore()
  expect(listDocumentsAsText(db)).toBe('[]')
  const titles = ['Z', 'a "b" \\c', 'tab\tand\nline', 'null', '{"id": 1}', '\u2028 é 🐉 \u0001', '12']
  const [first, ...others] = titles.map((title) => imported(db, title))
  if (first === undefined) throw new Error('nothing was imported')
  step(db, (tx) => {
    updateDocuments(tx, others, {
      published: '2022-02',

      outlet: 'The "Wire"',
      read: true,
    })
    createStatement(tx, { document: first, ...spanOf('Nobody'), fields: { stance: 'denial' } })
    removeDocuments(tx, others.slice(-1))
  })
  expect(JSON.parse(listDocumentsAsText(db))).toEqual(listDocuments(db))
})

test('a corrected date needs no second look; other fields leave that as it is', () => {
  const { db } = newStore()
  const id = imported(db, 'Harbour open')
  expect(step(db, (tx) => updateDocuments(tx, [id], { title: 'Harbour shut', read: true }))).toBe(1)
  expect(getDocument(db, id)).toMatchObject({ title: 'Harbour shut', read: true, publishedCheck: true })
  step(db, (tx) => updateDocuments(tx, [id], { published: '2031-05-04' }))
  expect(getDocument(db, id)).toMatchObject({ published: '2031-05-04', publishedCheck: false })
})

test('guessed dates that a person lets stand need no second look either, and stay what they are', () => {
  const { db } = newStore()
  const ids = ['Harbour open', 'Harbour shut'].map((title) => imported(db, title))
  const kept = () => ids.map((id) => getDocument(db, id)).map((one) => [one.published, one.publishedCheck])
  expect(step(db, (tx) => updateDocuments(tx, ids, { publishedCheck: false }))).toBe(2)
  expect(kept()).toEqual([
    ['2031-05', false],
    ['2031-05', false],
  ])
  undo(db)
  expect(kept()).toEqual([
    ['2031-05', true],
    ['2031-05', true],
  ])
})

test('one unknown id refuses the whole correction or removal', () => {
  const { db } = newStore()
  const id = imported(db, 'Harbour open')
  const notFound = expect.objectContaining({ code: 'not-found' })
  expect(() => step(db, (tx) => updateDocuments(tx, [id, NOBODY], { title: 'X' }))).toThrow(notFound)
  expect(() => step(db, (tx) => removeDocuments(tx, [id, NOBODY]))).toThrow(notFound)
  expect(() => getText(db, NOBODY)).toThrow(notFound)
  expect(() => getOriginal(db, NOBODY)).toThrow(notFound)
  expect(listDocuments(db).map(({ title }) => title)).toEqual(['Harbour open'])
})

test('of some documents those that are gone are told, each once', () => {
  const { db } = newStore()
  const here = imported(db, 'Harbour open')
  const removed = imported(db, 'Harbour closed')
  step(db, (tx) => removeDocuments(tx, [removed]))
  expect(goneOf(db, [here, NOBODY, removed, NOBODY, here]).toSorted()).toEqual([NOBODY, removed].toSorted())
})

test('a removed document is found by nothing', () => {
  const { db } = newStore()
  const file = newDocument('Harbour open')
  const id = step(db, (tx) => addDocument(tx, file))
  expect(step(db, (tx) => removeDocuments(tx, [id, id]))).toBe(1)
  const notFound = expect.objectContaining({ code: 'not-found' })
  expect(() => getDocument(db, id)).toThrow(notFound)
  expect(() => getText(db, id)).toThrow(notFound)
  expect([listDocuments(db), findByHash(db, file.sha256)]).toEqual([[], null])
})

test('half a surrogate pair in a text costs no offset', () => {
  const { db } = newStore()
  const id = imported(db, 'Broken', `\uD83D${TEXT}`)
  expect(getText(db, id).text).toBe(`\uFFFD${TEXT}`)
  const made = step(db, (tx) =>
    createStatement(tx, { document: id, ...spanOf('Nobody', `.${TEXT}`), fields: { stance: 'comment' } }),
  )
  expect(made.quote).toBe('Nobody')
})
