import { describe, expect, it, test } from 'vitest'
import type { ChangeKind } from '../../../../shared/model/parallel.ts'
import { changesOf, kindsOfChange } from '../../../../shared/text/differences/changes.ts'
import { LABELLED_PAIRS } from './labelled-pairs.ts'

const gravest = (left: string, right: string): ChangeKind | null =>
  kindsOfChange(changesOf(left, right))[0] ?? null

describe('over a hundred labelled pairs of sentences', () => {
  const named = LABELLED_PAIRS.map(([kind, left, right]) => ({
    kind,
    told: gravest(left, right),
    left,
    right,
  }))

  it('tells the gravest change of at least 95 in 100', () => {
    const wrong = named.filter(({ kind, told }) => kind !== told)
    expect(named.length).toBeGreaterThan(100)
    expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.05 * named.length)
  })

  it('misses no changed negation', () => {
    expect(named.filter(({ kind, told }) => kind === 'negation' && told !== 'negation')).toEqual([])
  })

  it('tells the same whichever side is read first', () => {
    const turned = LABELLED_PAIRS.map(([, left, right]) => gravest(right, left))
    expect(turned).toEqual(named.map(({ told }) => told))
  })
})

test('the words of a change are where they stand in the untouched text', () => {
  const left = '“We haven’t seen any evidence,” he said.'
  const right = 'We have seen evidence, she said.'
  const words = changesOf(left, right).map(({ kind, left: one, right: other }) => [
    kind,
    left.slice(one.start, one.end),
    right.slice(other.start, other.end),
  ])
  expect(words).toEqual([
    ['quotation', '“', ''],
    ['negation', 'haven’t', ''],
    ['other', 'any', ''],
    ['other', '” he', 'she'],
  ])
})

describe('a letter case', () => {
  const kinds = (left: string, right: string) => changesOf(left, right).map((change) => change.kinds)

  test.each([
    ['It was the US that fired first.', 'It was us that fired first.', ['name']],
    ['The files went to the WHO on Monday.', 'The files went to the who on Monday.', ['name']],
    ['The gates, in May open, were shut.', 'The gates, in may open, were shut.', ['modal', 'name']],
    ['He left in March of that year.', 'He left in march of that year.', ['name']],
  ])('that makes a name another word is a change: %s', (left, right, named) => {
    expect(kinds(left, right)).toEqual([named])
    expect(kinds(right, left)).toEqual([named])
  })

  test.each([
    ['THE US TOLD THE TOWN', 'The US told the town'],
    ['US fires first', 'US FIRES FIRST'],
    ['The Ministry denied it.', 'The ministry denied it.'],
    ['NATO is ready.', 'Nato is ready.'],
    ['Will the Gates Open in Spring?', 'Will the gates open in spring?'],
    ['The US told us so.', 'The US told us so.'],
  ])('that leaves the words what they are is print: %s', (left, right) => {
    expect(kinds(left, right)).toEqual([])
  })
})

describe('a long stretch that one side alone has', () => {
  const alone = (left: string, right: string) =>
    changesOf(left, right).map(({ kind, alone }) => [kind, alone])
  const short = 'The gates were moved on Monday.'
  const clause = ', said Ida Brandt in the lower town, where there had been no power since the water came'

  it('is told from a word that was turned round, and keeps the name of what is in it', () => {
    const long = `${short.slice(0, -1)}${clause}.`
    expect(alone(long, short)).toEqual([['negation', 'left']])
    expect(alone(short, long)).toEqual([['negation', 'right']])
  })

  it('may stand against a few words that say nothing grave', () => {
    expect(alone(`${short} She told this paper.`, `${short} ${clause.slice(2)}.`)).toEqual([
      ['negation', 'right'],
    ])
  })

  it('is none where a negation stands against it, or where it is short', () => {
    expect(alone(`It was not so ${short}`, `It was${clause} so ${short}`)).toEqual([['negation', null]])
    expect(alone('It was not open.', 'It was open.')).toEqual([['negation', null]])
    expect(alone('Varesh said no. The gates moved.', 'The gates moved.')).toEqual([['negation', null]])
  })
})

test.each([
  ['The level was -3 metres.', 'The level was 3 metres.'],
  ['It fell to −12 °C (−9 at noon).', 'It fell to −12 °C (9 at noon).'],
  ['They owed −€5 each.', 'They owed €5 each.'],
])('a sign below nothing belongs to its number: %s', (before, after) => {
  expect(gravest(before, after)).toBe('number')
})

test('another print of that sign is no difference, and a hyphen between figures or words is none', () => {
  expect(changesOf('The level was -3 metres', 'The level was −3 metres')).toEqual([])
  expect(changesOf('Pages 5-10, a co-owner, 11–12 March', 'Pages 5 10, a co owner, 11 12 March')).toEqual([])
})

test.each([
  ['Five U.S. ships left.', 'Five US ships left.'],
  ['It fell by 5 percent.', 'It fell by 5%.'],
  ['It fell by 5 per cent.', 'It fell by 5%.'],
])('what is only written in another way is no difference: %s', (left, right) => {
  expect(changesOf(left, right)).toEqual([])
  expect(changesOf(right, left)).toEqual([])
})

test('“at all” is no number, and “all” is one', () => {
  expect(gravest('We saw no drop so far', 'We saw no drop at all so far')).toBe('other')
  expect(gravest('The gates were moved', 'All the gates were moved')).toBe('number')
})

test('two prints of a withdrawal that was not seen differ first in what makes it a denial', () => {
  const left = 'We haven’t seen any evidence at the moment of that withdrawal'
  const right = 'What we have seen is evidence of withdrawal that has been claimed by the ministry'
  expect(changesOf(left, right).map(({ kind }) => kind)).toContain('negation')
})
