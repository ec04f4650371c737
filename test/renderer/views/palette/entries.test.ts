import { Search } from 'lucide-react'
import { expect, test } from 'vitest'
import {
  findEntries,
  isSure,
  statementWords,
  type Entry,
  type Section,
} from '../../../../renderer/views/palette/entries.ts'

const entry = (section: Section, title: string): Entry => ({
  id: title,
  section,
  title,
  icon: Search,
  run: () => {},
})

const entries = [
  entry('Statements', '“No denial”'),
  entry('Commands', 'Next denial'),
  entry('Commands', 'Denial'),
  entry('Documents', 'A denial'),
  entry('Speakers', 'Denis'),
  entry('Tags', 'denied'),
  entry('Search', 'Search all documents for den'),
  entry('Not available now', 'Denied command'),
]

const found = (typed: string) => findEntries(entries, typed).map((hit) => hit.entry.title)

test('sections keep their order, the best match leads each, and what cannot run is last', () => {
  expect(found('den')).toEqual([
    'Denial',
    'Next denial',
    'A denial',
    'Denis',
    'denied',
    '“No denial”',
    'Search all documents for den',
    'Denied command',
  ])
})

test('a sign narrows the list to commands, speakers or tags', () => {
  expect([found('>den'), found('@'), found('#den')]).toEqual([
    ['Denial', 'Next denial', 'Denied command'],
    ['Denis'],
    ['denied'],
  ])
})

test('before anything is typed, commands and documents are offered', () => {
  expect(found('')).toEqual(['Next denial', 'Denial', 'A denial'])
})

test('statements are asked for by the words typed, unless a sign leaves them out', () => {
  expect([' gate open ', '', '>gate', '@gate', '#gate'].map(statementWords)).toEqual([
    'gate open',
    '',
    '',
    '',
    '',
  ])
})

test('a speaker is found by an alias too, after those whose name fits, and the alias is shown', () => {
  const speakers = [
    { ...entry('Speakers', 'Varesh water ministry'), detail: '4 statements', also: ['Petra Halvin'] },
    entry('Speakers', 'Halvard Dahl'),
  ]
  const hits = findEntries(speakers, '@halv').map((hit) => [hit.entry.title, hit.entry.detail])
  expect(hits).toEqual([
    ['Halvard Dahl', undefined],
    ['Varesh water ministry', '“Petra Halvin”, 4 statements'],
  ])
})

test.each([
  ['Commands', 'Statements', true],
  ['Tags', 'Statements', true],
  ['Statements', 'Statements', false],
  ['Search', 'Statements', false],
  ['Documents', 'Speakers', true],
  ['Search', null, true],
  [undefined, 'Speakers', false],
  [undefined, null, true],
] as const)('a choice from %s while %s are waited for is sure: %s', (chosen, waiting, sure) => {
  expect(isSure(chosen, waiting)).toBe(sure)
})
