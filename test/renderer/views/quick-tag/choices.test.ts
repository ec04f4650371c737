import { expect, test } from 'vitest'
import {
  propositionChoices,
  speakerChoices,
  tagChoices,
} from '../../../../renderer/views/quick-tag/choices.ts'
import type { Speaker, SpeakerCandidate } from '../../../../shared/model/speaker.ts'

const speaker = (id: string, name: string, aliases: string[] = []): Speaker => ({
  id,
  name,
  aliases,
  role: `role of ${id}`,
  side: '',
  note: '',
  statements: 0,
})
const tevik = speaker('1', 'Rosa Tevik', ['the mayor'])
const marsk = speaker('2', 'Ilena Marsk')
const rio = speaker('3', 'José del Río')
const guessed: SpeakerCandidate = { id: '2', name: 'Ilena Marsk', role: 'minister', why: 'guessed' }
const inText: SpeakerCandidate = { id: null, name: 'Petra Halvin', role: 'spokeswoman', why: 'in this text' }

const names = (typed: string) =>
  speakerChoices([guessed, inText], [tevik, marsk, rio], typed).map(({ why, name }) => `${why}: ${name}`)

test('with nothing typed, offers what the text suggests, best guess first', () => {
  expect(speakerChoices([guessed, inText], [tevik, marsk], '')).toEqual([
    { key: '2', id: '2', name: 'Ilena Marsk', why: 'guessed', detail: 'minister' },
    { key: 'name:Petra Halvin', id: null, name: 'Petra Halvin', why: 'in this text', detail: 'spokeswoman' },
  ])
})

test('typing finds the beginning of any word of a name or alias, without capitals and accents', () => {
  expect(names('hal')).toEqual(['in this text: Petra Halvin', 'New speaker: hal'])
  expect(names('MAYOR')).toEqual(['known: Rosa Tevik', 'New speaker: MAYOR'])
  expect(names('rio')).toEqual(['known: José del Río', 'New speaker: rio'])
})

test('words are found in any order, and only the last may be unfinished: two half names are a new one', () => {
  expect(names('tevik ro')).toEqual(['known: Rosa Tevik', 'New speaker: tevik ro'])
  expect(names('del jose')).toEqual(['known: José del Río', 'New speaker: del jose'])
  expect(names('te rosa')).toEqual(['New speaker: te rosa'])
  expect(names('(')).toEqual(['New speaker: ('])
})

test('a name that begins as typed comes before a word within one', () => {
  const known = [speaker('1', 'Ada Ben'), speaker('2', 'Ben Wallace')]
  expect(speakerChoices([], known, 'ben').map(({ name }) => name)).toEqual(['Ben Wallace', 'Ada Ben', 'ben'])
})

test('a name that exists is not offered as new, nor twice', () => {
  expect(names('ilena marsk')).toEqual(['guessed: Ilena Marsk'])
})

test('a name that nobody has can only be new', () => {
  expect(names('Aune Kolber')).toEqual(['New speaker: Aune Kolber'])
})

test('propositions show how they stand, and tags that are set are not offered again', () => {
  const propositions = [
    {
      id: '1',
      text: 'The gates are closing',
      note: '',
      status: 'open' as const,
      position: 0,
      counts: { claim: 2, denial: 1 },
    },
  ]
  expect(propositionChoices(propositions, 'gates')).toEqual([
    { key: '1', id: '1', name: 'The gates are closing', why: '', detail: '2 ▲ 1 ▼' },
    { key: 'new', id: null, name: 'gates', why: 'New proposition', detail: '' },
  ])
  const tags = ['gates', 'gauges'].map((name) => ({
    id: name,
    name,
    parent: null,
    colour: null,
    definition: '',
    example: '',
    uses: 3,
    lastUsedAt: null,
  }))
  expect(tagChoices(tags, ['gates'], 'ga').map(({ key }) => key)).toEqual(['gauges', 'new'])
  expect(tagChoices(tags, ['gates'], 'gates')).toEqual([])
})
