import { expect, test } from 'vitest'
import {
  createProposition,
  listPropositions,
  mergePropositions,
  moveProposition,
  removeProposition,
  updateProposition,
} from '../../../electron/store/propositions.ts'
import { getStatement, listStatements } from '../../../electron/store/statements.ts'
import { harbour, refused, undoable } from './harbour.ts'
import { step } from './workspaces.ts'

test('propositions are made, settled, ordered, merged and removed, each as a step to undo', () => {
  const { db, open, closed } = harbour()
  const texts = () => listPropositions(db).map(({ text }) => text)
  const [first = '', second = '', third = ''] = listPropositions(db).map(({ id }) => id)
  undoable(
    db,
    () => void step(db, (tx) => createProposition(tx, { text: 'Late', note: 'N', status: 'settled' })),
  )
  undoable(db, () => step(db, (tx) => moveProposition(tx, third, 0)))
  expect(texts()).toEqual(['Nobody else spoke.', 'The harbour is open.', 'We have seen no closure.', 'Late'])
  undoable(db, () => void step(db, (tx) => mergePropositions(tx, first, [second])))
  expect(listStatements(db).map(({ proposition }) => proposition)).toEqual([first, first, third])
  undoable(db, () => expect(step(db, (tx) => removeProposition(tx, third, true))).toBe(1))
  expect(() => step(db, (tx) => removeProposition(tx, first, false))).toThrow(
    refused('refused', '2 statements'),
  )
  expect(() => step(db, (tx) => mergePropositions(tx, first, [first]))).toThrow(refused('refused', 'itself'))
  expect(() => step(db, (tx) => updateProposition(tx, first, { text: 'LATE' }))).toThrow(
    refused('conflict', 'LATE'),
  )
  expect([open, closed].map(({ id }) => getStatement(db, id).proposition)).toEqual([first, first])
})
