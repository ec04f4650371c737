import { expect, it } from 'vitest'
import { smallLibrary } from './small-library.ts'

const NEWS = {
  left: 'Ida Brandt opened the northern gate of Korrin at noon, and forty boats went out with the tide.',
  right: 'Heavy rain kept the market of Varesh shut until the evening, when traders lit their stoves.',
}

/** What two reports of different things have in common, where both hold the same sentence. */
const shared = (sentence: string): number =>
  smallLibrary(
    new Map([
      ['left', `${NEWS.left}\n\n${sentence}\n\nThe wall stands since the great flood.`],
      ['right', `${NEWS.right}\n\nNobody sold anything before.\n\n${sentence}\n\nMore rain is on its way.`],
    ]),
  ).align('left', 'right').length

it.each([
  'A spokeswoman for the harbour office did not immediately respond to a request for comment.',
  'The salt company could not immediately be reached for comment on Sunday.',
  'The head of the guild of glaziers in Brede declined to comment on the matter.',
  'Additional reporting by Otto Lindqvist in Brede and Joren Pell in Anselt for this story.',
])('%s: no two reports are alike by that', (sentence) => {
  expect(shared(sentence)).toBe(0)
})

it.each([
  'A spokeswoman for the harbour office said that the old crane had been sold to Northland in spring.',
  'The guild did not respond when asked by the magistrates of Korrin whether the two cranes sold to Northland in spring had ever been paid for by anybody at all.',
])('%s: is news', (sentence) => {
  expect(shared(sentence)).toBe(1)
})
