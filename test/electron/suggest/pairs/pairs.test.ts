import { describe, expect, it } from 'vitest'
import { contradictions, type Said } from '../../../../electron/suggest/pairs/contradictions.ts'
import { likenesses } from '../../../../electron/suggest/pairs/likeness.ts'
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
    ])
  })

  it('are of one event: “nobody was killed” in another town is no answer', () => {
    const here = 'three fishermen were killed when the ferry left Brede'
    const list = [
      said('a', 'claim', here, { speaker: 'Ilena Marsk' }),
      said('b', 'denial', 'nobody was killed on the ferry to Brede', { speaker: 'Joren Pell' }),
      said('c', 'denial', 'nobody was killed on the road to Varesh', { speaker: 'Petra Halvin' }),
    ]
    const found = contradictions(list, none)
    expect(ids(found)[0]).toEqual(['a', 'b'])
    expect((found.find(({ right }) => right.id === 'c')?.score ?? 0) * 2).toBeLessThan(found[0]?.score ?? 0)
  })

  it('share more than names: what is said of one man is not what another says of him', () => {
    const list = [
      said('a', 'claim', 'the report names Danil Orsek as the owner'),
      said('b', 'denial', 'we never heard a word from Danil Orsek'),
    ]
    expect(contradictions(list, none)).toEqual([])
  })

  it('weigh less where the denial negates something else than what is claimed', () => {
    const score = (denial: string) =>
      contradictions(
        [said('a', 'claim', 'rare mushrooms grow in the palace garden'), said('b', 'denial', denial)],
        none,
      )[0]?.score ?? 0
    expect(score('no mushrooms grow in the palace garden')).toBeGreaterThan(
      2 * score('the mushrooms of the palace garden are not cooked'),
    )
  })

  it('weigh less where the claim says itself that it is not so, or a rumour', () => {
    const score = (claim: string) =>
      contradictions(
        [said('a', 'claim', claim), said('b', 'denial', 'the silver plates were not stolen')],
        none,
      )[0]?.score ?? 0
    const claimed = score('the silver plates were stolen')
    expect(claimed).toBeGreaterThan(2 * score('nobody has stolen the silver plates'))
    expect(claimed).toBeGreaterThan(2 * score('that the silver plates were stolen is a rumour'))
  })

  it('weigh less where somebody speaks of himself, and the other of somebody else', () => {
    const score = (claim: string, speaker: string) =>
      contradictions(
        [
          said('a', 'claim', claim, { speaker: 'the harbour office' }),
          said('b', 'denial', '“I have never steered the blue ferry,” he said', { speaker }),
        ],
        none,
      )[0]?.score ?? 0
    const ofHim = score('Pell steered the blue ferry', 'Joren Pell')
    expect(ofHim).toBeGreaterThan(2 * score('a child steered the blue ferry', 'Joren Pell'))
  })

  it('do not take a word that may mean something else for a deed', () => {
    const list = [
      said('a', 'claim', 'a first shipment left on Monday'),
      said('b', 'denial', 'no sign of that withdrawal'),
    ]
    expect(contradictions(list, none)).toEqual([])
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

  it('of two origins are asked about no more once one of them is decided', () => {
    const copies = ['b', 'c', 'd'].map((id) => said(id, 'denial', DENIAL, { origin: 'agency' }))
    const list = [said('a', 'claim', CLAIM), ...copies]
    expect(contradictions(list, new Set(['a c']))).toEqual([])
    expect(contradictions(list, new Set(['a gone', 'gone lost']))).toHaveLength(1)
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
