import { expect, test } from 'vitest'
import { removeDocuments } from '../../../../electron/store/documents.ts'
import { redo, undo } from '../../../../electron/store/history.ts'
import {
  addCompared,
  countCompared,
  dropCompared,
  isNew,
  newDocuments,
} from '../../../../electron/store/parallels/compared-documents.ts'
import { imported, newStore, step } from '../workspaces.ts'

test('a document is to be counted while it is in sight and was not, whatever is undone', () => {
  const { db } = newStore()
  const [one, other] = [imported(db, 'Harbour'), imported(db, 'Ferry')]
  const left = () => newDocuments(db).toSorted()
  expect(left()).toEqual([one, other].toSorted())

  const number = addCompared(db, one, null)
  expect([left(), isNew(db, one), isNew(db, other)]).toEqual([[other], false, true])

  step(db, (tx) => removeDocuments(tx, [one, other]))
  expect(left()).toEqual([])
  undo(db)
  expect(left()).toEqual([other])
  redo(db)
  dropCompared(db, number)
  expect(left()).toEqual([])
  undo(db)
  expect(left()).toEqual([one, other].toSorted())
})

test('a document that goes and is in sight again, with another text, is to be counted again', () => {
  const { db } = newStore()
  const document = imported(db, 'Harbour')
  dropCompared(db, addCompared(db, document, null))
  expect(countCompared(db, 1)).toEqual({ counted: 0, unread: 1, behind: 1 })
})
