import { expect, test } from 'vitest'
import { removeDocuments, updateDocuments } from '../../../../electron/store/documents.ts'
import { redo, undo } from '../../../../electron/store/history.ts'
import { noteSpeakers } from '../../../../electron/store/parallels/noted-speakers.ts'
import { findSpeaker, nameOfSpeaker } from '../../../../electron/store/speakers.ts'
import {
  createStatement,
  removeStatements,
  resizeStatement,
  updateStatements,
  type NewStatement,
} from '../../../../electron/store/statements.ts'
import { finish, invented, libraryOf } from '../../api/comparison/library-of.ts'
import { imported, newStore, spanOf, step } from '../workspaces.ts'

/** A workspace in which Ida has said something and nobody something else; who was noted is told by name. */
function quarrel() {
  const { db } = newStore()
  const document = imported(db, 'Harbour open')
  const noted = noteSpeakers(db)
  const mark = (quote: string, speaker: NewStatement['fields']['speaker']) =>
    step(db, (tx) =>
      createStatement(tx, { document, ...spanOf(quote), fields: { stance: 'claim', speaker } }),
    ).id
  const names = () => [...noted()].map((speaker) => speaker && nameOfSpeaker(db, speaker)).toSorted()
  const ida = mark('The harbour is open', { name: 'Ida' })
  const nobody = mark('Nobody else spoke', null)
  return { db, document, ida, nobody, names }
}

test('whose statements are made, moved, given away or removed is told once', () => {
  const { db, ida, nobody, names } = quarrel()
  expect([names(), names()]).toEqual([['Ida', null], []])
  step(db, (tx) => resizeStatement(tx, ida, 0, 5))
  expect(names()).toEqual(['Ida'])
  step(db, (tx) => updateStatements(tx, [ida], { speaker: { name: 'Ole' } }))
  expect(names()).toEqual(['Ida', 'Ole'])
  step(db, (tx) => removeStatements(tx, [nobody]))
  expect(names()).toEqual([null])
})

test('an undo and a redo are told as what they change', () => {
  const { db, ida, names } = quarrel()
  step(db, (tx) => removeStatements(tx, [ida]))
  names()
  undo(db)
  expect(names()).toEqual(['Ida'])
  redo(db)
  expect(names()).toEqual(['Ida'])
})

test('a document that goes or has another title tells of all who speak in it', () => {
  const { db, document, names } = quarrel()
  names()
  step(db, (tx) => updateDocuments(tx, [document], { title: 'The harbour is open' }))
  expect(names()).toEqual(['Ida', null])
  step(db, (tx) => removeDocuments(tx, [document]))
  expect(names()).toEqual(['Ida', null])
})

test('what says nothing of where words stand or who spoke them is not told', () => {
  const { db, document, ida, names } = quarrel()
  names()
  step(db, (tx) => updateStatements(tx, [ida], { note: 'seen', stance: 'denial', tags: [{ name: 'port' }] }))
  step(db, (tx) => updateDocuments(tx, [document], { note: 'read' }))
  expect(names()).toEqual([])
})

test('a passage that is lost or found tells of those who speak in both of its documents', () => {
  const shared = invented(1, 3)
  const texts = [2, 3].map((seed) => `${invented(seed, 4)}\n\n${shared}`)
  const { db, ids, reopen } = libraryOf(texts)
  finish(reopen())
  const mark = (at: number, name: string) => {
    const document = ids[at] ?? ''
    const quote = texts[at]?.slice(0, 20) ?? ''
    const fields = { stance: 'claim' as const, speaker: { name } }
    step(db, (tx) => createStatement(tx, { document, start: 0, end: 20, quote, fields }))
  }
  mark(0, 'Ida')
  mark(1, 'Ida')
  mark(1, 'Ole')
  const noted = noteSpeakers(db)
  db.exec('CREATE TEMP TABLE kept AS SELECT * FROM numbered_passage; DELETE FROM numbered_passage')
  const ida = findSpeaker(db, 'Ida')
  expect([...noted()]).toEqual([ida])
  db.exec('INSERT INTO numbered_passage SELECT * FROM kept')
  expect([...noted()]).toEqual([ida])
})
