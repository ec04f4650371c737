import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDocument } from '../../../electron/store/add-document.ts'
import { removeDocuments, updateDocuments } from '../../../electron/store/documents.ts'
import { listDocuments } from '../../../electron/store/list-documents.ts'
import { redo, undo } from '../../../electron/store/history.ts'
import { openStore, type Writer } from '../../../electron/store/open.ts'
import { listSpeakers, updateSpeaker } from '../../../electron/store/speakers.ts'
import {
  createStatement,
  listStatements,
  removeStatements,
  resizeStatement,
  updateStatements,
} from '../../../electron/store/statements.ts'
import { TEXT, contentOf, history, imported, newDocument, newStore, step } from './workspaces.ts'

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
