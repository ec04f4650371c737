import { expect, test } from 'vitest'
import {
  checkPublished,
  hintPublished,
  instantWords,
  readPublished,
} from '../../../../renderer/views/inspector/date-fields.ts'
import { dateWords } from '../../../../renderer/ui/dates.ts'

test('a date may be known in part, or not at all', () => {
  const typed = ['', '2022', '2022-02', '2022-02-16', '2022-02-16T13:08']
  expect(typed.map(checkPublished)).toEqual(typed.map(() => null))
  expect(typed.map(readPublished)).toEqual([null, ...typed.slice(1)])
  expect(typed.map(hintPublished)).toEqual(typed.map(() => null))
})

test.each(['2022', '2022-02', '2022-02-16', '2022-02-16T13:08'])('%s can be typed as it is shown', (date) => {
  expect(readPublished(dateWords(date))).toBe(date)
})

test.each([
  ['16 February 2022', '2022-02-16'],
  ['Feb 16, 2022', '2022-02-16'],
  ['16. Februar 2022', '2022-02-16'],
  ['early February 2022', '2022-02'],
])('“%s” is read, and the reading is shown', (typed, date) => {
  expect(checkPublished(typed)).toBeNull()
  expect(readPublished(typed)).toBe(date)
  expect(hintPublished(typed)).toBe(dateWords(date))
})

test('says what is wrong with a date', () => {
  const how = 'Write 2022, 2022-02 or 2022-02-16, or in words: 16 February 2022.'
  expect(['16 Feb', 'last week', 'Feb 2022, 13:08'].map(checkPublished)).toEqual([how, how, how])
  expect(checkPublished('2022-02-30')).toBe('there is no such date in the calendar')
})

test('a moment is told in the time of this machine', () => {
  const noon = new Date(2024, 2, 19, 12, 5).toISOString()
  expect(instantWords(noon)).toBe('19 Mar 2024, 12:05')
})
