import { expect, it } from 'vitest'
import { isMisspelling } from '../../../../electron/suggest/pairs/misspelling.ts'
import { sameSpeakers } from '../../../../electron/suggest/pairs/same-speaker.ts'

/** Speakers by name, each with as many statements as it says. */
const asked = (names: Readonly<Record<string, number>>): string[][] =>
  sameSpeakers(
    Object.entries(names).map(([name, statements]) => ({ id: name, name, aliases: [], statements })),
  ).map(({ left, right }) => [left, right].sort())

it.each([
  ['Wallace', 'Ben Wallace', '“Wallace” has the last name of “Ben Wallace”'],
  ['B. Wallace', 'Ben Wallace', 'an initial and the same last name'],
  ['Ben R. Wallace', 'Ben Wallace', '“Ben R. Wallace” has all words of “Ben Wallace”'],
  [
    'Australian painter Ida Brandt',
    'Ida Brandt',
    '“Australian painter Ida Brandt” has all words of “Ida Brandt”',
  ],
  ['Kirby', 'Press Secretary John Kirby', '“Kirby” has the last name of “Press Secretary John Kirby”'],
  [
    'Harbour Ministry',
    'Ministry of the Harbour, Northland',
    '“Ministry of the Harbour, Northland” has all words of “Harbour Ministry”',
  ],
  ['Zelenskiy', 'Zelenskyy', 'names that differ in one letter'],
  ['Moscow', 'Russia', '“Russia” may stand for “Moscow”'],
  ['Russian navy', 'Russia’s navy', '“Russia’s navy” and “Russian navy” mean the same'],
  ['The Varesh Post', 'Varesh Post', 'the same name'],
  ['Ilena Marsk’s', 'Ilena Marsk', 'the same name'],
])('%s and %s may be one: %s', (left, right, reason) => {
  const speakers = [left, right].map((name, place) => ({
    id: String(place),
    name,
    aliases: [],
    statements: 1,
  }))
  expect(sameSpeakers(speakers)).toEqual([{ left: '0', right: '1', reason }])
})

it.each([
  // Somebody who belongs to it.
  ['Varesh', 'the mayor of Varesh'],
  ['Ilena Marsk', 'a spokeswoman for Ilena Marsk'],
  ['Ilena Marsk', 'Ilena Marsk’s brother'],
  ['Northland', 'Northland officials'],
  ['Harbour Bank', 'Pell of the Harbour Bank'],
  ['Varesh Post', 'a Varesh Post survey'],
  // What somebody is, not who.
  ['the source', 'a source'],
  ['Police', 'the police'],
  ['the agency', 'Northland Harbour Agency'],
  ['Some experts', 'experts'],
  ['her campaign', 'the campaign'],
  ['Northland officials', 'officials of Northland'],
  // Several.
  ['Ilena Marsk', 'Ilena Marsk and Joren Pell'],
  // Others.
  ['Anna Berg', 'Ivo Berg'],
  ['Ann', 'Anna'],
  ['Anna K. Berg', 'Anna L. Berg'],
  ['Ilena Marsk', 'Fishermen Cheer Loudly Ilena Marsk'],
  ['CBR News', 'CBS News'],
  ['Northlander', 'Northlanders'],
])('%s and %s are not asked about', (left, right) => {
  expect(asked({ [left]: 3, [right]: 2 })).toEqual([])
})

it('asks of a last name that several have only where one of them has nearly all statements', () => {
  expect(asked({ Marsk: 2, 'Ilena Marsk': 40, 'Otto Marsk': 3 })).toEqual([['Ilena Marsk', 'Marsk']])
  expect(asked({ Marsk: 2, 'Ilena Marsk': 5, 'Otto Marsk': 3 })).toEqual([])
})

it('takes no first name for a last one', () => {
  expect(asked({ Gill: 1, 'Timo Gill': 2, 'Gill Roth': 2 })).toEqual([])
})

it.each([
  ['Rence Priest', 'Reince Priest', true],
  ['Hilary Lind', 'Hillary Lind', true],
  ['the defense office', 'the defence office', true],
  ['Joren McCall', 'Joren McFall', false],
  ['Northern', 'Northerns', false],
  ['Pell', 'Bell', false],
])('%s for %s is a misspelling: %s', (one, other, is) => {
  expect(isMisspelling(one, other)).toBe(is)
})
