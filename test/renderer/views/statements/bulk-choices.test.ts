import { expect, test } from 'vitest'
import { bulkChoices, linkChoices } from '../../../../renderer/views/statements/bulk-choices.ts'

const speaker = (name: string, statements: number) => ({
  id: `id of ${name}`,
  name,
  aliases: [],
  role: '',
  side: '',
  note: '',
  statements,
})
const registry = { speakers: [speaker('Ada', 1), speaker('Brandt', 7)], propositions: [] }
const given = (...asked: Parameters<typeof bulkChoices>) =>
  bulkChoices(...asked).map(({ name, fields }) => [name, fields])

test('the letters typed narrow the stances', () => {
  expect(given('stance', 'c', registry)).toEqual([
    ['Claim', { stance: 'claim' }],
    ['Comment', { stance: 'comment' }],
  ])
})

test('a speaker is chosen, made or taken away; the most frequent stands first', () => {
  expect(given('speaker', '', registry)).toEqual([
    ['Brandt', { speaker: 'id of Brandt' }],
    ['Ada', { speaker: 'id of Ada' }],
    ['none', { speaker: null }],
  ])
  expect(given('speaker', 'Lind', registry)).toEqual([['Lind', { speaker: { name: 'Lind' } }]])
})

test('a credibility is chosen by its figure', () => {
  expect(given('credibility', '6', registry)).toEqual([['6 cannot be judged', { credibility: 6 }]])
})

test('a link has a kind that is known, or one of a person’s own', () => {
  const kinds = ['contradicts', 'corrects', 'echoes', 'echoes']
  const names = (typed: string) => linkChoices(kinds, typed).map(({ why, name }) => `${why} ${name}`.trim())
  expect(names('')).toEqual(['contradicts', 'corrects', 'echoes'])
  expect(names('Co')).toEqual(['contradicts', 'corrects', 'New kind Co'])
  expect(names('echoes')).toEqual(['echoes'])
})
