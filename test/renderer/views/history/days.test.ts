import { expect, test } from 'vitest'
import { dayOf, dayWords, timeOf } from '../../../../renderer/views/history/days.ts'

test('a day is named from today, across the ends of months and years', () => {
  expect(dayWords('2024-03-01', '2024-03-01')).toBe('Today')
  expect(dayWords('2024-02-29', '2024-03-01')).toBe('Yesterday')
  expect(dayWords('2023-12-31', '2024-01-01')).toBe('Yesterday')
  expect(dayWords('2024-03-19', '2024-03-22')).toBe('Tue 19 Mar 2024')
})

test('day and time are those of this machine', () => {
  const noon = new Date(2024, 2, 19, 12, 5)
  expect([dayOf(noon.toISOString()), timeOf(noon.toISOString())]).toEqual(['2024-03-19', '12:05'])
})
