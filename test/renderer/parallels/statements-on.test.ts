import { expect, it } from 'vitest'
import { statementsOn } from '../../../renderer/parallels/statements-on.ts'

it('the statement on a passage is the one that shares most of it, and of two the shorter', () => {
  const [part, whole, longer] = [
    { start: 5, end: 12 },
    { start: 10, end: 40 },
    { start: 0, end: 90 },
  ]
  expect(statementsOn([part, longer, whole], { start: 10, end: 40 })).toBe(whole)
  expect(statementsOn([part], { start: 12, end: 40 })).toBeUndefined()
})
