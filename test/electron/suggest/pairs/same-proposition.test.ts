import { expect, it } from 'vitest'
import { sameProposition, type Placed } from '../../../../electron/suggest/pairs/same-proposition.ts'

const said = (id: string, stance: string, quote: string, proposition: string | null = null): Placed => ({
  id,
  document: 'one',
  quote,
  stance,
  speaker: null,
  proposition,
})

const LEAVING = said('leaving', 'claim', 'the tanks are leaving the northern valley')
const SIGHT = said('sight', 'denial', 'no sign of tanks leaving the northern valley')
const NOTHING = said('nothing', 'denial', 'nobody saw tanks leaving the northern valley')
const FERRY = said('ferry', 'claim', 'the ferry sails on Monday with two hundred passengers')

it('asks of a claim and a denial before two denials: the claim has the words of the proposition', () => {
  const pairs = sameProposition([SIGHT, NOTHING, LEAVING, FERRY])
  expect(pairs.map(({ left, right }) => [left, right].sort())).toEqual([
    ['leaving', 'sight'],
    ['nothing', 'sight'],
  ])
})

it('asks of two propositions once, whose statements say the same, and not of those that say something else', () => {
  const pairs = sameProposition([
    { ...LEAVING, proposition: 'they leave' },
    { ...SIGHT, proposition: 'they were seen' },
    { ...NOTHING, proposition: 'they were seen' },
    { ...FERRY, proposition: 'the ferry sails' },
  ])
  expect(pairs).toMatchObject([{ proposition: 'they leave', other: 'they were seen' }])
  expect(pairs).toHaveLength(1)
})

it('puts the statement that has a proposition first', () => {
  const pairs = sameProposition([SIGHT, { ...LEAVING, proposition: 'they leave' }])
  expect(pairs).toMatchObject([{ left: 'leaving', right: 'sight', proposition: 'they leave', other: null }])
})
