import { expect, test } from 'vitest'
import { speakersByUse } from '../../../electron/store/speakers.ts'
import { BRANDT, OFFICE, quarrel } from './quarrel.ts'

test('speakers come by use for whoever is about to mark', () => {
  const { db } = quarrel()
  const facts = (one: { name: string; statements: number }) => [one.name, one.statements]
  expect(speakersByUse(db).map(facts)).toEqual([
    [BRANDT.name, 3],
    [OFFICE.name, 1],
  ])
})
