import { expect, test } from 'vitest'
import { createSpeaker } from '../../../electron/store/speakers.ts'
import { keysNamed } from '../../../electron/store/query-names.ts'
import { newStore, step } from './workspaces.ts'

test('a name that is spelt so comes before one with other accents, and that before one that only has it', () => {
  const { db } = newStore()
  const make = (name: string) => step(db, (tx) => createSpeaker(tx, { name })).id
  const called = (typed: string) => keysNamed(db, 'speaker', typed)
  const office = make('Office of Élise Brandt')
  expect(called('elise')).toEqual([office])
  const accented = make('Élise')
  expect(called('elise')).toEqual([accented])
  const plain = make('Elise')
  expect([called('ELISE'), called('élise'), called('brandt')]).toEqual([[plain], [accented], [office]])
})
