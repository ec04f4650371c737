import { expect, test } from 'vitest'
import { dateWords, shortDate } from '../../../renderer/ui/dates.ts'

test.each([
  ['2022', '2022'],
  ['2022-02', 'Feb 2022'],
  ['2022-02-06', '6 Feb 2022'],
  ['2022-12-31T13:08', '31 Dec 2022, 13:08'],
])('%s is said as %s, no more precisely than it is known', (date, words) => {
  expect(dateWords(date)).toBe(words)
})

test.each([
  ['2022', '2022'],
  ['2022-02', 'Feb'],
  ['2022-12-31T13:08', '31 Dec'],
])('in a narrow list %s is %s, and keeps its year where years differ', (date, words) => {
  expect(shortDate(date, false)).toBe(words)
  expect(shortDate(date, true)).toBe(dateWords(date.slice(0, 10)))
})
