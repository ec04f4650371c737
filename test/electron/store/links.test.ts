import { expect, test } from 'vitest'
import type { Id } from '../../../shared/model/identity.ts'
import { createLink, createLinks, listLinks, removeLinks } from '../../../electron/store/links.ts'
import { removeStatements } from '../../../electron/store/statements.ts'
import { harbour, refused, undoable } from './harbour.ts'
import { step } from './workspaces.ts'

test('links are found from both ends, refused to themselves and twice, and go with their statement', () => {
  const { db, open, closed, silent } = harbour()
  const made = step(db, (tx) => createLink(tx, { from: open.id, to: closed.id, kind: 'contradicts' }))
  step(db, (tx) => createLink(tx, { from: silent.id, to: open.id, kind: 'quotes in part' }))
  const ends = (of: object) => listLinks(db, of).map(({ from, to, kind }) => [from.number, kind, to.number])
  expect(ends({ statement: closed.id })).toEqual([[1, 'contradicts', 2]])
  expect(ends({ statement: open.id })).toEqual([
    [1, 'contradicts', 2],
    [3, 'quotes in part', 1],
  ])
  expect(ends({ document: open.document })).toEqual(ends({}))
  const link = (from: Id, to: Id, kind: string) => () => step(db, (tx) => createLink(tx, { from, to, kind }))
  expect(link(open.id, open.id, 'repeats')).toThrow(refused('refused', 'to itself'))
  expect(link(closed.id, open.id, 'contradicts')).toThrow(refused('conflict', 'already'))
  expect(link(open.id, crypto.randomUUID(), 'repeats')).toThrow(refused('not-found', 'no statement'))
  undoable(db, () => void step(db, (tx) => removeStatements(tx, [silent.id])))
  undoable(db, () => void step(db, (tx) => removeLinks(tx, [made.id])))
  expect(listLinks(db)).toEqual([])
})

test('one statement is linked to several, and what is linked so already is passed over', () => {
  const { db, open, closed, silent } = harbour()
  step(db, (tx) => createLink(tx, { from: closed.id, to: open.id, kind: 'repeats' }))
  const to = [closed.id, silent.id, silent.id]
  const linked = () => step(db, (tx) => createLinks(tx, { from: open.id, to, kind: 'repeats' }))
  undoable(db, () => expect(linked()).toBe(1))
  expect(linked()).toBe(0)
})
