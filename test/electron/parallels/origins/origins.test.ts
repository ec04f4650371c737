import { describe, expect, it, test } from 'vitest'
import { groupOrigins, type TracedStatement } from '../../../../electron/parallels/origins/group-origins.ts'
import { isSameUtterance } from '../../../../electron/parallels/origins/same-utterance.ts'

/** Pairs of quotes of one speaker on one matter: prints of one utterance, or two utterances. All are invented. */
const PAIRS: readonly (readonly [same: boolean, left: string, right: string])[] = [
  [true, 'We have seen no sign of a second breach', '“We have seen no sign of a second breach,”'],
  [true, 'We have seen no sign of a second breach in the wall', 'seen no sign of a second breach'],
  [true, 'We have seen no sign of a second breach', 'We have seen a sign of a second breach'],
  [
    true,
    'We’ll take them at their word, but we will judge them on what they do',
    'we’ll take them at their word but judge them on what they do',
  ],
  [
    true,
    'The gates will open at dawn, whatever the river does',
    'The gates “will open at dawn”, whatever the river does',
  ],
  [true, 'There is not one ship in the harbour tonight', 'There isn’t one ship in the harbour tonight'],
  [
    true,
    'No harm was done to anybody on board the ferry',
    'No harm was done to anyone on board of the ferry',
  ],
  [true, 'Never', '“Never!”'],
  [false, 'We have seen no sign of a second breach', 'The gates will open at dawn, whatever the river does'],
  [
    false,
    'There is no second breach in the northern wall',
    'We have seen no sign that the wall was broken twice',
  ],
  [
    false,
    'Smugglers are coming across the northern border',
    'at least ten smugglers were caught when coming over it, across from the border post',
  ],
  [false, 'The port is closed until Friday', 'The port is in good order and ready'],
  [false, 'I will not resign', 'I will not be drawn into this quarrel by anybody'],
  [false, 'It is not true', 'It is a matter of trust that it took so long'],
]

test('prints of one utterance are told from other utterances of the same speaker', () => {
  const wrong = PAIRS.filter(([same, left, right]) => isSameUtterance(left, right) !== same)
  expect(wrong).toEqual([])
})

test('which quote is read first makes no difference', () => {
  for (const [, left, right] of PAIRS) expect(isSameUtterance(right, left)).toBe(isSameUtterance(left, right))
})

const statement = (
  id: string,
  document: string,
  start: number,
  quote: string,
  speaker = 'brandt',
): TracedStatement => ({
  id,
  document,
  start,
  end: start + quote.length,
  speaker,
  wording: quote,
  quote,
  title: 'A night of water',
})
const passage = (leftDocument: string, rightDocument: string, from = 0, to = 1000) => ({
  leftDocument,
  left: { start: from, end: to },
  rightDocument,
  right: { start: from, end: to },
})

describe('statements in parallel passages', () => {
  const long = statement('1', 'a', 100, 'We have seen no sign of a second breach')
  const short = statement('2', 'b', 300, 'no sign of a second breach')

  it('are one origin under the least wording where they are prints of one utterance', () => {
    const origins = groupOrigins([long, short], [passage('a', 'b')])
    expect(origins).toEqual(
      new Map([
        ['1', long.wording],
        ['2', long.wording],
      ]),
    )
  })

  it('stay apart where they stand outside the passage', () => {
    expect(groupOrigins([long, short], [passage('a', 'b', 0, 200)]).get('2')).toBe(short.wording)
  })

  it('are one where one goes on beyond the passage', () => {
    const longer = statement(
      '3',
      'a',
      100,
      `${short.quote}, and the wall will be watched by all wardens until Friday`,
    )
    const between = { ...passage('a', 'b'), left: { start: 100, end: 126 }, right: { start: 300, end: 326 } }
    const origins = groupOrigins([longer, short], [between])
    expect(origins.get('2')).toBe(origins.get('3'))
  })

  it('stay apart where they have different speakers', () => {
    const theirs = { ...short, speaker: 'reed' }
    expect(groupOrigins([long, theirs], [passage('a', 'b')]).get('2')).toBe(short.wording)
  })

  it('are one with what their article prints again, where the speaker is known', () => {
    const again = statement('3', 'a', 700, 'seen no sign of a second breach')
    const origins = groupOrigins([long, short, again], [passage('a', 'b', 0, 400)])
    expect(new Set(origins.values())).toEqual(new Set([long.wording]))
    const unknown = groupOrigins(
      [
        { ...long, speaker: null },
        { ...again, speaker: null },
      ],
      [],
    )
    expect(unknown.get('3')).toBe(again.wording)
  })

  it('bring in what has the same wording anywhere, and what is linked over others', () => {
    const far = statement('3', 'c', 50, 'no sign of a second breach')
    const last = statement('4', 'd', 50, 'of a second breach, no sign of a second breach')
    const all = [long, short, far, last]
    const origins = groupOrigins(all, [passage('a', 'b'), passage('c', 'd')])
    expect(new Set(origins.values())).toEqual(new Set([long.wording]))
    const turned = groupOrigins(all.toReversed(), [passage('c', 'd'), passage('a', 'b')])
    expect(new Map([...turned].sort())).toEqual(new Map([...origins].sort()))
  })
})
