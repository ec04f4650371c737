import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forwardChain, placeBeside } from '../../../renderer/reader/scroll-map.ts'

const lengths = { here: 1000, there: 400 }

test('with no pairs, what stands beside is as far through its own text', () => {
  expect([0, 250, 1000].map((place) => placeBeside(place, lengths, []))).toEqual([0, 100, 400])
})

test('a pair stands side by side, and between two pairs the way is shared out', () => {
  const pairs = [
    { here: 600, there: 100 },
    { here: 200, there: 50 },
  ]
  expect([100, 200, 400, 600, 800].map((place) => placeBeside(place, lengths, pairs))).toEqual([
    25, 50, 75, 100, 250,
  ])
})

test('a pair that leads backwards is passed over', () => {
  const pairs = [
    { here: 200, there: 100 },
    { here: 300, there: 20 },
  ]
  expect(placeBeside(300, lengths, pairs)).toBe(100 + (300 * 100) / 800)
})

test('never leads backwards nor out of the text, whatever the pairs', () => {
  const pair = fc.record({ here: fc.nat(1200), there: fc.nat(500) })
  fc.assert(
    fc.property(fc.array(pair), fc.nat(1000), fc.nat(1000), (pairs, a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map((place) => placeBeside(place, lengths, pairs))
      expect(low).toBeLessThanOrEqual(high ?? 0)
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(lengths.there)
    }),
  )
})

test('of passages in another order the most stand beside each other, and always the one that is looked at', () => {
  const [crossing, first, second] = [
    { here: 10, there: 300 },
    { here: 200, there: 50 },
    { here: 400, there: 90 },
  ]
  expect(forwardChain([crossing, first, second])).toEqual([first, second])
  expect(forwardChain([crossing, first, second], [crossing])).toEqual([crossing])
  expect(forwardChain([])).toEqual([])
})
