import { expect, it } from 'vitest'
import { anchorsBetween, layAnchors } from '../../../renderer/reader/scroll-anchors.ts'

it('anchors are seen from both texts, until they are taken back', () => {
  const takeBack = layAnchors('a', 'b', [{ here: 1, there: 20 }])
  expect(anchorsBetween('a', 'b')).toEqual([{ here: 1, there: 20 }])
  expect(anchorsBetween('b', 'a')).toEqual([{ here: 20, there: 1 }])
  takeBack()
  expect([anchorsBetween('a', 'b'), anchorsBetween('b', 'a')]).toEqual([[], []])
})
