import { expect, test } from 'vitest'
import { conditionsOf } from '../../../../renderer/views/statements/conditions.ts'

const MARSK = '7d3f6a55-31a4-4a7e-9d4a-0b1d0ce0a001'
const names = new Map([[MARSK, 'Ilena Marsk']])

test('every condition is said in words, with the filter that does without it', () => {
  expect(
    conditionsOf({ text: 'gates', stances: ['claim', 'denial'], speakers: [MARSK, null] }, names),
  ).toEqual([
    { words: 'words: gates', without: { stances: ['claim', 'denial'], speakers: [MARSK, null] } },
    { words: 'stance: claim, denial', without: { text: 'gates', speakers: [MARSK, null] } },
    { words: 'speaker: Ilena Marsk, none', without: { text: 'gates', stances: ['claim', 'denial'] } },
  ])
})

test('of more than two values only their number is said', () => {
  expect(conditionsOf({ outlets: ['Wire', 'Post', null] }, names).map(({ words }) => words)).toEqual([
    'outlet: any of 3',
  ])
})

test('a span of dates is said as far as it is known', () => {
  const words = (filter: Parameters<typeof conditionsOf>[0]) =>
    conditionsOf(filter, names).map((condition) => condition.words)
  expect(words({ said: { from: '2024-03', to: null } })).toEqual(['said from Mar 2024'])
  expect(words({ published: { from: null, to: '2024-03-14' } })).toEqual(['published until 14 Mar 2024'])
  expect(words({ said: { from: '2024-03-11', to: '2024-03-14' } })).toEqual([
    'said 11 Mar 2024 to 14 Mar 2024',
  ])
})

test('a filter that asks for nothing has no conditions', () => {
  expect(conditionsOf({}, names)).toEqual([])
})
