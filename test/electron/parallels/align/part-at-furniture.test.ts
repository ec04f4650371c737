import { expect, test } from 'vitest'
import { smallLibrary } from '../small-library.ts'

const HEADLINE = 'Brandt sees no sign of a second breach in the northern wall of Korrin'
const LEAD =
  'Ida Brandt, the harbour master of Korrin, has said that she has seen no sign at all of a second breach in the northern wall.'
const MORE =
  'Her boats went along the wall twice before midnight and once at dawn, with lanterns held over the side and poles against the stone.'
const OTHER_HEADLINE = 'No sign of a second breach in the northern wall of Korrin, Brandt says'

const rightSides = (left: string, right: string): string[] =>
  smallLibrary(new Map([['left', left], ['right', right]])) // prettier-ignore
    .align('left', 'right')
    .map((found) => right.slice(found.right.start, found.right.end))

test('a headline is no part of the passage below the reading time', () => {
  const reworded =
    'So far there has been no sign of a second breach in the northern wall, the harbour master, Ida Brandt, said in Korrin.'
  const left = `${OTHER_HEADLINE}\n\n${reworded}\n\n${MORE}`
  const found = rightSides(left, `${HEADLINE}\n2 min read\n\n${LEAD}\n\n${MORE}`)
  expect(found.map((text) => text.endsWith(MORE))).toEqual([true])
  expect(found.filter((text) => text.includes('min read'))).toEqual([])
})

test('an advertisement in the middle of what two papers print leaves it one passage', () => {
  const right = `${LEAD}\n\nAdvertisement\n\n${MORE}`
  expect(rightSides(`${LEAD}\n\n${MORE}`, right)).toEqual([right])
})
