import { expect, test } from 'vitest'
import { atClauses } from '../../../../electron/parallels/align/at-clauses.ts'

const cut = (left: string, right: string): [string, string] => {
  const whole = (text: string) => ({ start: 0, end: text.length })
  const pair = atClauses(left, right, { left: whole(left), right: whole(right), likeness: 1, telling: 0 })
  return [left.slice(pair.left.start, pair.left.end), right.slice(pair.right.start, pair.right.end)]
}

test.each([
  [
    'at a comma that one side has',
    ['we will take them at their word, but', 'we will take them at their word but'],
    ['we will take them at their word', 'we will take them at their word'],
  ],
  [
    'at the head too',
    ['said: the gate was open all night', 'said the gate was open all night'],
    ['the gate was open all night', 'the gate was open all night'],
  ],
  [
    'at the end of a sentence',
    ['the gate was open all night. And the', 'the gate was open all night. And the'],
    ['the gate was open all night', 'the gate was open all night'],
  ],
  [
    'nowhere where the words differ there',
    ['the gate was open all night, but', 'the gate was open all night yet'],
    ['the gate was open all night, but', 'the gate was open all night yet'],
  ],
  [
    'nowhere behind an initial',
    ['the gate was opened by J. Brandt', 'the gate was opened by J. Brandt'],
    ['the gate was opened by J. Brandt', 'the gate was opened by J. Brandt'],
  ],
  [
    'nowhere where less than four words would be left',
    ['gate was open, but', 'gate was open but'],
    ['gate was open, but', 'gate was open but'],
  ],
])('a run is cut %s', (_, [left = '', right = ''], wanted) => {
  expect(cut(left, right)).toEqual(wanted)
})
