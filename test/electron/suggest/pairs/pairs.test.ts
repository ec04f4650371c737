import { describe, expect, it } from 'vitest'
import { contradictions, type Said } from '../../../../electron/suggest/pairs/contradictions.ts'
import { likenesses } from '../../../../electron/suggest/pairs/likeness.ts'
import { sameSpeakers } from '../../../../electron/suggest/pairs/same-speaker.ts'
import { termsOf } from '../../../../electron/suggest/pairs/terms.ts'

const said = (id: string, stance: string, quote: string, more: Partial<Said> = {}): Said => ({
  id,
  kind: 'statement',
  document: id,
  start: 0,
  end: quote.length,
  quote,
  stance,
  speaker: id,
  proposition: null,
  origin: id,
  day: null,
  ...more,
})

const CLAIM = 'its tanks were leaving the northern valley'
const DENIAL = 'there is no sign that tanks have left the northern valley'
const none: ReadonlySet<string> = new Set()
const ids = (found: ReturnType<typeof contradictions>) => found.map(({ left, right }) => [left.id, right.id])

describe('contradictions', () => {
  it('are of a claim and a denial that share rare words, never of two claims', () => {
    const list = [
      said('a', 'claim', CLAIM),
      said('b', 'denial', DENIAL),
      said('c', 'claim', 'the bakery sold its bread early'),
    ]
    expect(ids(contradictions(list, none))).toEqual([['a', 'b']])
    expect(contradictions([said('a', 'claim', CLAIM), said('b', 'claim', DENIAL)], none)).toEqual([])
  })

  it('of one proposition need no shared words, and come first', () => {
    const list = [
      said('a', 'claim', CLAIM),
      said('b', 'denial', DENIAL),
      said('c', 'claim', 'they are going', { proposition: 'p' }),
      said('d', 'denial', 'nobody moves', { proposition: 'p' }),
    ]
    const found = contradictions(list, none)
    expect(found[0]?.reasons).toEqual(['the same proposition'])
    expect(ids(found)).toEqual([
      ['c', 'd'],
      ['a', 'b'],
    ])
  })

  it('are rather of the same deed than of the same people and places, and one such word is enough', () => {
    const list = [
      said('a', 'claim', 'the troops were leaving the northern valley of Korrin'),
      said('b', 'claim', 'hospitals are being built in the northern valley of Korrin'),
      said('c', 'denial', 'there is no withdrawal from the northern valley of Korrin'),
      said('d', 'denial', 'no evidence of any withdrawal was shown'),
    ]
    const found = contradictions(list, none)
    expect(ids(found).slice(0, 2)).toEqual([
      ['a', 'c'],
      ['a', 'd'],
    ])
    expect(found.map(({ reasons }) => reasons[0])).toEqual([
      'both speak of Korrin, northern, valley, leaving (withdrawal)',
      'both speak of leaving (withdrawal)',
      'both speak of Korrin, northern, valley',
    ])
  })

  it('within one text are mostly of somebody who tells of another’s claim: they come last', () => {
    const pair = (more: Partial<Said>) =>
      contradictions(
        [
          said('a', 'claim', CLAIM, { speaker: 'x', ...more }),
          said('b', 'denial', DENIAL, { speaker: 'x', start: 500, end: 560 }),
        ],
        none,
      )[0]?.score ?? 0
    expect(pair({ document: 'b' })).toBeLessThan(pair({}))
  })

  it('weigh less the longer the time between the two', () => {
    const pair = (day: number) =>
      contradictions([said('a', 'claim', CLAIM, { day: 0 }), said('b', 'denial', DENIAL, { day })], none)[0]
        ?.score ?? 0
    expect(pair(0)).toBe(pair(3))
    expect(pair(40)).toBeLessThan(pair(3))
    expect(pair(400)).toBe(pair(90))
  })

  it('of one origin are one', () => {
    const copies = ['b', 'c', 'd'].map((id) => said(id, 'denial', DENIAL, { origin: 'agency' }))
    expect(contradictions([said('a', 'claim', CLAIM), ...copies], none).length).toBe(1)
  })

  it('leave out what is decided, and two spans that overlap in one text', () => {
    expect(
      contradictions([said('a', 'claim', CLAIM), said('b', 'denial', DENIAL)], new Set(['a b'])),
    ).toEqual([])
    const inside = { document: 'x', start: 5 }
    expect(
      contradictions(
        [said('a', 'claim', CLAIM, { document: 'x' }), said('b', 'denial', DENIAL, inside)],
        none,
      ),
    ).toEqual([])
  })
})

it('compares only texts with words in common: ten thousand near copies are no hundred million pairs', () => {
  const texts = Array.from({ length: 10_000 }, (_, place) => `the northern valley is quiet ${place}`)
  let asked = 0
  likenesses(texts, () => ++asked > 0, 0.1)
  expect(asked).toBeLessThan(10_000)
})

it('takes words of one meaning, and the forms of a word, for one', () => {
  expect(termsOf('Moscow’s withdrawal of forces')).toEqual(termsOf('Russian pullback, troops'))
  expect(termsOf('the gates were not repaired').sort()).toEqual(termsOf('repairing a gate').sort())
})

it.each([
  ['Wallace', 'Ben Wallace', '“Wallace” is the last word of “Ben Wallace”'],
  ['B. Wallace', 'Ben Wallace', 'an initial and the same last name'],
  [
    'Harbour Ministry',
    'Ministry of the Harbour, Northland',
    '“Ministry of the Harbour, Northland” has all words of “Harbour Ministry”',
  ],
  ['Zelenskiy', 'Zelenskyy', 'names that differ in one letter'],
  ['Kirby', 'Press Secretary John Kirby', '“Kirby” is the last word of “Press Secretary John Kirby”'],
  ['Varesh', 'the mayor of Varesh', null],
  ['Moscow', 'Russia', '“Russia” may stand for “Moscow”'],
  ['Russian navy', 'Russia’s navy', '“Russia’s navy” and “Russian navy” mean the same'],
  ['Anna Berg', 'Ivo Berg', null],
  ['Ann', 'Anna', null],
])('%s and %s: %s', (left, right, reason) => {
  const speakers = [left, right].map((name, place) => ({ id: String(place), name, aliases: [] }))
  expect(sameSpeakers(speakers)).toEqual(reason === null ? [] : [{ left: '0', right: '1', reason }])
})
