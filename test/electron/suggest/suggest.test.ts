import { describe, expect, it } from 'vitest'
import { told, whole } from './told.ts'

describe('what is reported', () => {
  it('is not one word that says nothing by itself', () => {
    expect(whole('The ministry denied it. He does not say how.')).toEqual([])
  })

  it('is a turn where a name comes again, and no label that stands before a link', () => {
    const turns = 'BERG: Was the gate open at noon?\nLINDT: The gate was shut.\nBERG: Nobody told us.'
    expect(told(turns).map(([speaker]) => speaker)).toEqual(['BERG', 'LINDT', 'BERG'])
    const links = 'FLOOD: Gate was shut by night\nCRASH: Pilot was seen at noon\nCUTS: Is this the end?'
    expect(told(`The gate was shut.\n${links}`)).toEqual([])
  })

  it('is not what only the writer says', () => {
    expect(whole('It is to mention that the gate was closed. It is worth noting that it rained.')).toEqual([])
  })

  it('is not what nobody reports', () => {
    expect(whole('The ferry left at noon. It rained, and the gate was closed.')).toEqual([])
  })
})

describe('a suggestion', () => {
  it('comes with its form, its cue, its hedge and its reason', () => {
    expect(whole('Anna Berg said the water might “rise again by Monday”.')).toEqual([
      {
        start: 15,
        end: 53,
        quote: 'the water might “rise again by Monday”',
        form: 'mixed',
        cue: { start: 10, end: 14 },
        speaker: { start: 0, end: 9, name: 'Anna Berg', by: 'name' },
        stance: 'claim',
        hedge: 'possible',
        score: 0.89,
        tier: 1,
        reason: '“said”, Anna Berg: states it',
      },
    ])
  })

  it('of an attitude or an act comes in the second tier', () => {
    expect(whole('The mayor wants to close the gate.').map(({ tier, stance }) => [tier, stance])).toEqual([
      [2, 'comment'],
    ])
  })

  it('of what was announced is a statement, in few words too', () => {
    expect(
      whole('The ministry announced the end of all drills.').map(({ tier, quote }) => [tier, quote]),
    ).toEqual([[1, 'the end of all drills']])
  })

  it('keeps a denial in the first tier however short it is', () => {
    expect(whole('Moscow denied the accusations.').map(({ tier, quote }) => [tier, quote])).toEqual([
      [1, 'the accusations'],
    ])
  })
})
