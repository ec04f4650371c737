import { expect, test } from 'vitest'
import { mergeSpeakers, removeSpeaker, splitSpeaker } from '../../../electron/store/merge-speakers.ts'
import { createSpeaker, listSpeakers } from '../../../electron/store/speakers.ts'
import { getStatement } from '../../../electron/store/statements.ts'
import { harbour, refused, undoable } from './harbour.ts'
import { contentOf, step } from './workspaces.ts'

test('merged speakers are one, with all names, both notes and every statement, and that can be undone', () => {
  const { db, brandt, office } = harbour()
  const third = step(db, (tx) =>
    createSpeaker(tx, {
      name: 'Harbour Office',
      aliases: ['IDA BRANDT', 'the office'],
      role: 'authority',
      note: 'Two',
    }),
  )
  undoable(db, () => void step(db, (tx) => mergeSpeakers(tx, brandt, [office, third.id])))
  expect(listSpeakers(db)).toMatchObject([
    {
      id: brandt,
      name: 'Ida Brandt',
      aliases: ['The port office', 'Harbour Office', 'the office'],
      role: 'authority',
      note: 'Two',
      statements: 3,
    },
  ])
})

test('a speaker merged into itself is refused, and nothing moves', () => {
  const { db, brandt, office } = harbour()
  const before = contentOf(db)
  expect(() => step(db, (tx) => mergeSpeakers(tx, brandt, [office, brandt]))).toThrow(
    refused('refused', 'into itself'),
  )
  expect(contentOf(db)).toEqual(before)
})

test('a split gives the chosen statements and the alias to a new speaker', () => {
  const { db, brandt, office, open, silent } = harbour()
  step(db, (tx) => mergeSpeakers(tx, brandt, [office]))
  undoable(db, () => void step(db, (tx) => splitSpeaker(tx, brandt, [silent.id], 'the port office')))
  expect(listSpeakers(db)).toMatchObject([
    { name: 'Ida Brandt', aliases: [], statements: 2 },
    { name: 'the port office', statements: 1 },
  ])
  const split = listSpeakers(db)[1]?.id ?? ''
  expect(() => step(db, (tx) => splitSpeaker(tx, split, [open.id], 'X'))).toThrow(
    refused('refused', 'Statement 1 is not by'),
  )
  expect(() => step(db, (tx) => splitSpeaker(tx, split, [], 'IDA BRANDT'))).toThrow(
    refused('conflict', 'IDA BRANDT'),
  )
})

test('a speaker with statements is removed only when they may go on without', () => {
  const { db, office, closed } = harbour()
  expect(() => step(db, (tx) => removeSpeaker(tx, office, false))).toThrow(
    refused('refused', '2 statements hang on this speaker'),
  )
  undoable(db, () => expect(step(db, (tx) => removeSpeaker(tx, office, true))).toBe(2))
  expect(getStatement(db, closed.id).speaker).toBeNull()
})
