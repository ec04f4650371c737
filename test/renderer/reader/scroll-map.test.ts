import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forwardChain, topBeside, withRoom, type PlacePair } from '../../../renderer/reader/scroll-map.ts'

const most = { here: 1000, there: 400 }
const beside = (top: number, pairs: PlacePair[] = [], wanted: PlacePair[] = []) =>
  topBeside(top, most, pairs, wanted)

test('with no pairs, both texts begin and end together', () => {
  expect([0, 250, 1000].map((top) => beside(top))).toEqual([0, 100, 400])
})

test('a pair stands side by side, and between two pairs the way is shared out', () => {
  const pairs = [
    { here: 200, there: 50 },
    { here: 600, there: 100 },
  ]
  expect([100, 200, 400, 600, 800].map((top) => beside(top, pairs))).toEqual([25, 50, 75, 100, 250])
})

test('a pair that leads backwards is passed over', () => {
  const pairs = [
    { here: 200, there: 100 },
    { here: 300, there: 20 },
  ]
  expect(beside(300, pairs)).toBe(100 + (300 * 100) / 800)
})

test('the passage that is looked at is beside its other print, where the others cross it and where it stands at a beginning', () => {
  const crossing = [{ here: 400, there: 90 }]
  const wanted = [
    { here: 300, there: 350 },
    { here: 320, there: 370 },
  ]
  expect([300, 310, 320].map((top) => beside(top, crossing, wanted))).toEqual([350, 360, 370])
  expect([0, 500].map((top) => beside(top, crossing, [{ here: 0, there: 300 }]))).toEqual([300, 350])
})

const pair = fc.record({ here: fc.nat(1000), there: fc.nat(400) })

test('around the passage both texts move alike, as far as both have room', () => {
  expect(
    withRoom(
      [
        { here: 300, there: 350 },
        { here: 320, there: 370 },
      ],
      100,
      most,
    ),
  ).toEqual([
    { here: 200, there: 250 },
    { here: 300, there: 350 },
    { here: 320, there: 370 },
    { here: 350, there: 400 },
  ])
  expect(withRoom([], 100, most)).toEqual([])
})

test('never leads backwards nor out of the text, whatever the pairs', () => {
  fc.assert(
    fc.property(fc.array(pair), fc.array(pair), fc.nat(1000), fc.nat(1000), (pairs, wanted, a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map((top) => beside(top, pairs, wanted))
      expect(low).toBeLessThanOrEqual(high ?? 0)
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(most.there)
    }),
  )
})

test('while the passage is passed that was brought beside its other print, neither leaves the other', () => {
  fc.assert(
    fc.property(fc.array(pair), fc.nat(900), fc.nat(300), fc.nat(99), (pairs, here, there, scrolled) => {
      const wanted = [{ here, there }, { here: here + 100, there: there + 100 }] // prettier-ignore
      expect(beside(here, pairs, wanted)).toBe(there)
      const now = beside(here + scrolled, pairs, wanted)
      expect(now).toBeGreaterThanOrEqual(there)
      expect(now).toBeLessThanOrEqual(there + 100)
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
