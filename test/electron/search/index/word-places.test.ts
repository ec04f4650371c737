import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WordPlaces } from '../../../../electron/search/index/word-places.ts'

test('the places of each word come together in the order in which they were met, document after document', () => {
  const met = new WordPlaces()
  const document = fc
    .integer({ min: 1, max: 2500 })
    .chain((words) => fc.array(fc.nat(words - 1), { maxLength: 60 }).map((order) => ({ words, order })))
  fc.assert(
    fc.property(document, ({ words, order }) => {
      met.clear()
      order.forEach((word, place) => met.add(word, place))
      const { places, ends } = met.byWord(words)
      const grouped = Array.from({ length: words }, (_, word) => [
        ...places.subarray(ends[word], ends[word + 1]),
      ])
      const expected = Array.from({ length: words }, (_, word) =>
        [...order.keys()].filter((place) => order[place] === word),
      )
      expect(grouped).toEqual(expected)
    }),
    { numRuns: 50 },
  )
})

test('a document may be as long as it likes', () => {
  const met = new WordPlaces()
  for (let place = 0; place < 10_000; place++) met.add(place % 3, place)
  const { places, ends } = met.byWord(3)
  expect([...ends.subarray(0, 4)]).toEqual([0, 3334, 6667, 10_000])
  expect([...places.subarray(3334, 3337)]).toEqual([1, 4, 7])
})
