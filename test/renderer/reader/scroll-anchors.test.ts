import { expect, it } from 'vitest'
import { anchorsBetween, layAnchors } from '../../../renderer/reader/scroll-anchors.ts'

it('anchors are seen from both texts, until they are taken back', () => {
  const none = { pairs: [], wanted: [] }
  const takeBack = layAnchors('a', 'b', { pairs: [{ here: 1, there: 20 }], wanted: [{ here: 3, there: 40 }] })
  expect(anchorsBetween('a', 'b')).toEqual({
    pairs: [{ here: 1, there: 20 }],
    wanted: [{ here: 3, there: 40 }],
  })
  expect(anchorsBetween('b', 'a')).toEqual({
    pairs: [{ here: 20, there: 1 }],
    wanted: [{ here: 40, there: 3 }],
  })
  takeBack()
  expect([anchorsBetween('a', 'b'), anchorsBetween('b', 'a')]).toEqual([none, none])
})
