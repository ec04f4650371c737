import { expect, test } from 'vitest'
import { createPace } from '../../../electron/api/pace.ts'

test('a long work is shown more and more seldom, and soon again when it begins anew', () => {
  let now = 0
  const pace = createPace(() => now)
  /** The seconds, of the next so many, in which it was time. */
  const times = (seconds: number) =>
    Array.from({ length: seconds }, (_, at) => at + 1).filter(() => {
      now += 1000
      return pace.isTime()
    })
  expect(times(50)).toEqual([2, 6, 13, 26, 39])
  pace.restart()
  expect(times(3)).toEqual([2])
})
