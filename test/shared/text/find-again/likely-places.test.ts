import fc from 'fast-check'
import { expect, it } from 'vitest'
import { likelyPlaces, type Stretch } from '../../../../shared/text/find-again/likely-places.ts'
import { indexWords } from '../../../../shared/text/find-again/word-index.ts'

/** The same votes, counted without a thought of how long that takes: of at most 24 words and 6000 places none is left out here. */
function countedSlowly(text: readonly string[], quote: readonly string[]): Stretch[] {
  const width = Math.max(8, quote.length >> 1)
  const votes = new Map<number, number>()
  const standing = (word: string) => text.flatMap((one, at) => (one === word ? [at] : []))
  const seeds = [...new Set(quote)]
    .map((word) => ({ at: quote.indexOf(word), places: standing(word) }))
    .filter(({ places }) => places.length > 0)
    .toSorted((one, other) => one.places.length - other.places.length || one.at - other.at)
  for (const { at, places } of seeds) {
    const stretches = places.map((place) => Math.floor((place - at) / width))
    for (const stretch of new Set(stretches.flatMap((one) => [one - 1, one])))
      votes.set(stretch, (votes.get(stretch) ?? 0) + Math.log(1 + text.length / places.length))
  }
  return [...votes]
    .toSorted(([one, ones], [other, others]) => others - ones || one - other)
    .slice(0, 6)
    .map(([stretch]) => ({ from: stretch * width, to: (stretch + 2) * width }))
}

const words = (most: number) =>
  fc.array(fc.constantFrom(...'gate dam siren ferry pump crane tower'.split(' ')), { maxLength: most })

it('tells the stretches that the rarest words of a quote vote for, the most votes first', () => {
  fc.assert(
    fc.property(words(120), words(40), (text, quote) => {
      expect(likelyPlaces(indexWords(text.join(' ')), quote)).toEqual(countedSlowly(text, quote))
    }),
    { numRuns: 1000 },
  )
})
