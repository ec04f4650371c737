import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placesOf } from '../../../../shared/text/anchor.ts'
import { listedText } from '../../../../shared/text/find-again/listed-text.ts'

/** Texts of few letters, in which long words stand again and again, overlapping. */
const repetitive = fc
  .array(fc.constantFrom('a', 'ab', 'gate ', 'gate', '😀'), { maxLength: 80 })
  .map((parts) => parts.join(''))

it('tells every place of words, whatever their length, as a search from end to end does', () => {
  fc.assert(
    fc.property(repetitive, fc.nat(), fc.nat(60), (text, from, length) => {
      const start = from % (text.length + 1)
      const words = text.slice(start, start + length)
      expect(listedText(text).placesOf(words)).toEqual(placesOf(text, words))
    }),
    { numRuns: 1000 },
  )
})

it('tells none of words that stand nowhere', () => {
  const { placesOf: places } = listedText('The gate of the dam was closed, and nobody saw it.')
  expect(places('The gate of the dam was opened, and nobody saw it.')).toEqual([])
})
