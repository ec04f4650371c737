import { expect, test } from 'vitest'
import { listSpeakers, speakersByUse, updateSpeaker } from '../../../electron/store/speakers.ts'
import { BRANDT, OFFICE, quarrel } from './quarrel.ts'
import { toMark } from './to-mark.ts'
import { step } from './workspaces.ts'

test('speakers come by use for whoever is about to mark', () => {
  const { db } = quarrel()
  const facts = (one: { name: string; statements: number }) => [one.name, one.statements]
  expect(speakersByUse(db).map(facts)).toEqual([
    [BRANDT.name, 3],
    [OFFICE.name, 1],
  ])
})

test('a name that is known in any letter case, or as an alias, is not made again', () => {
  const { db, mark } = toMark()
  const { speaker } = mark('Nobody', { stance: 'comment', speaker: { name: 'Élise Brandt' } })
  step(db, (tx) => updateSpeaker(tx, speaker ?? '', { aliases: ['the harbour master'] }))
  const names = ['ÉLISE BRANDT', 'E\u0301lise Brandt', 'The Harbour Master']
  expect(names.map((name) => mark('Nobody', { stance: 'comment', speaker: { name } }).speaker)).toEqual([
    speaker,
    speaker,
    speaker,
  ])
  expect(listSpeakers(db)).toMatchObject([{ name: 'Élise Brandt', statements: 4 }])
})

test('a speaker cannot take the name of another', () => {
  const { db, mark } = toMark()
  mark('Nobody', { stance: 'comment', speaker: { name: 'Ida Brandt' } })
  const { speaker } = mark('Nobody', { stance: 'comment', speaker: { name: 'Port office' } })
  const rename = (name: string) => step(db, (tx) => updateSpeaker(tx, speaker ?? '', { name }))
  expect(() => rename('ida brandt')).toThrow(expect.objectContaining({ code: 'conflict' }))
  expect(rename('Port Office')).toMatchObject({ name: 'Port Office', statements: 1 })
})
