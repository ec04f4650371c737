import { expect, test } from 'vitest'
import { checkDate, instantWords } from '../../../../renderer/views/inspector/date-fields.ts'

test('a date may be known in part, or not at all', () => {
  expect(['', '2022', '2022-02', '2022-02-16', '2022-02-16T13:08'].map(checkDate)).toEqual(
    Array.from({ length: 5 }, () => null),
  )
})

test('says what is wrong with a date', () => {
  expect(checkDate('16 Feb')).toBe('write a date as 2022, 2022-02, 2022-02-16 or 2022-02-16T13:08')
  expect(checkDate('2022-02-30')).toBe('there is no such date in the calendar')
})

test('a moment is told in the time of this machine', () => {
  const noon = new Date(2024, 2, 19, 12, 5).toISOString()
  expect(instantWords(noon)).toBe('19 Mar 2024, 12:05')
})
