import { expect, test } from 'vitest'
import { listHistory } from '../../../electron/store/history-list.ts'
import { undo } from '../../../electron/store/history.ts'
import { updateDocuments } from '../../../electron/store/documents.ts'
import { updateSpeaker } from '../../../electron/store/speakers.ts'
import { createStatement, removeStatements, updateStatements } from '../../../electron/store/statements.ts'
import { AUTHOR, imported, newStore, spanOf, step } from './workspaces.ts'

const ALL = { words: '', offset: 0, limit: 100 }

test('a step leads to the one thing that it is about, as long as that stands', () => {
  const { db } = newStore()
  const document = imported(db, 'Harbour open')
  const marked = step(db, (tx) =>
    createStatement(tx, {
      document,
      ...spanOf('The harbour is open'),
      fields: { stance: 'claim', speaker: { name: 'Ida Brandt' }, tags: [{ name: 'closure' }] },
    }),
  )
  const statement = {
    kind: 'statement',
    id: marked.id,
    name: 'The harbour is open',
    document,
    start: 0,
    end: 'The harbour is open'.length,
  }
  const speaker = marked.speaker ?? ''
  step(db, (tx) => updateSpeaker(tx, speaker, { role: 'harbour master' }))
  step(db, (tx) => updateStatements(tx, [marked.id], { tags: [] }))
  const targets = () => listHistory(db, ALL).steps.map(({ target }) => target)
  expect(targets()).toEqual([
    statement,
    { kind: 'speaker', id: speaker, name: 'Ida Brandt' },
    statement,
    { kind: 'document', id: document, name: 'Harbour open' },
  ])
  step(db, (tx) => removeStatements(tx, [marked.id]))
  expect(targets().slice(0, 2)).toEqual([null, null])
})

test('a step about several things leads to none of them', () => {
  const { db } = newStore()
  const both = [imported(db, 'Harbour open'), imported(db, 'Harbour shut')]
  step(db, (tx) => updateDocuments(tx, both, { outlet: 'The Strait Post' }))
  expect(listHistory(db, ALL).steps[0]?.target).toBeNull()
})

test('each step says how many undos or redos lead to it', () => {
  const { db } = newStore()
  for (const title of ['One', 'Two', 'Three', 'Four']) imported(db, title)
  undo(db)
  undo(db)
  const seen = listHistory(db, ALL).steps.map(({ undone, away }) => [undone, away])
  expect(seen).toEqual([
    [true, 2],
    [true, 1],
    [false, 0],
    [false, 1],
  ])
})

test('steps are found by the words of their label or author in any order, whatever case and accents, and come a page at a time', () => {
  const { db } = newStore()
  for (let number = 1; number <= 5; number++)
    step(db, (tx) => rename(tx, number), `title of ${number} Überfähre`)
  step(db, (tx) => rename(tx, 6), 'import of 1 document')
  const found = (words: string, offset = 0, limit = 100) => {
    const { total, steps } = listHistory(db, { words, offset, limit })
    return [total, steps.map(({ label, away }) => `${label} (${away})`)]
  }
  expect(found('uberfahre title', 1, 2)).toEqual([
    5,
    ['title of 4 Überfähre (2)', 'title of 3 Überfähre (3)'],
  ])
  expect(found(AUTHOR.toUpperCase(), 0, 1)).toEqual([6, ['import of 1 document (0)']])
  expect(found('no such words')).toEqual([0, []])
})

function rename(tx: Parameters<Parameters<typeof step>[1]>[0], number: number) {
  tx.update('note', { id: 'workspace' }, { text: `note ${number}` })
}
