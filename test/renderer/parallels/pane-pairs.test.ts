import { expect, it } from 'vitest'
import { neighboursOf, pairsOf } from '../../../renderer/parallels/pane-pairs.ts'

const panes = ['a', 'b', 'c'].map((document) => ({ document }))

it('every two panes are a pair, and those at a gutter are neighbours', () => {
  const [ab, ac, bc] = [
    { left: 'a', right: 'b' },
    { left: 'a', right: 'c' },
    { left: 'b', right: 'c' },
  ]
  expect(pairsOf(panes)).toEqual([ab, ac, bc])
  expect(neighboursOf(panes)).toEqual([ab, bc])
  expect([pairsOf([]), neighboursOf([])]).toEqual([[], []])
})
