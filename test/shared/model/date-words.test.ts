import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDateWords } from '../../../shared/model/date-words.ts'

/** A Wednesday. */
const PUBLISHED = '2022-02-16'

test.each([
  ['2022-02', '2022-02'],
  ['today', '2022-02-16'],
  ['this morning', '2022-02-16'],
  ['earlier today', '2022-02-16'],
  ['yesterday', '2022-02-15'],
  ['Yesterday evening', '2022-02-15'],
  ['last night', '2022-02-15'],
  ['the day before yesterday', '2022-02-14'],
  ['two days ago', '2022-02-14'],
  ['3 days ago', '2022-02-13'],
  ['on Tuesday', '2022-02-15'],
  ['Tuesday', '2022-02-15'],
  ['late on Thursday', '2022-02-10'],
  ['on Wednesday', '2022-02-16'],
  ['last Wednesday', '2022-02-09'],
  ['last Tuesday night', '2022-02-15'],
  ['at the weekend', '2022-02'],
  ['last week', '2022-02'],
  ['earlier this week', '2022-02'],
  ['a week ago', '2022-02'],
  ['three weeks ago', '2022-01'],
  ['last month', '2022-01'],
  ['two months ago', '2021-12'],
  ['this month', '2022-02'],
  ['last year', '2021'],
  ['eight years ago', '2014'],
  ['in January', '2022-01'],
  ['February', '2022-02'],
  ['in March', '2021-03'],
  ['early February 2022', '2022-02'],
  ['mid-January', '2022-01'],
  ['late in 2021', '2021'],
  ['in 2014', '2014'],
  ['on 2 February', '2022-02-02'],
  ['2nd of February', '2022-02-02'],
  ['February 2', '2022-02-02'],
  ['20 Feb.', '2021-02-20'],
  ['16 February 2022', '2022-02-16'],
  ['Feb. 16, 2022', '2022-02-16'],
  ['  late   January ', '2022-01'],
])('reads “%s” of a Wednesday as %s', (words, date) => {
  expect(readDateWords(words, PUBLISHED)).toBe(date)
})

test.each([
  '',
  'soon',
  'on 31 February',
  'next week',
  'in maybe',
  'marched',
  'last week or so',
  '2022-02-30',
])('reads no date in “%s”', (words) => {
  expect(readDateWords(words, PUBLISHED)).toBeNull()
})

test('of a paper known only to the month, the words mean all days that they could', () => {
  expect(readDateWords('yesterday', '2022-02')).toBe('2022')
  expect(readDateWords('last month', '2022-02')).toBe('2022-01')
  expect(readDateWords('last year', '2022')).toBe('2021')
})

test('a week that lies in two years is no date that can be written', () => {
  expect(readDateWords('last week', '2022-01-05')).toBeNull()
})

test('without a published date only words with their year are a date', () => {
  expect(readDateWords('yesterday', null)).toBeNull()
  expect(readDateWords('early February 2022', null)).toBe('2022-02')
})

test('a weekday is one of the seven days up to the day of writing', () => {
  const days = fc.date({ min: new Date('1970-01-08'), max: new Date('2099-12-31'), noInvalidDate: true })
  const weekdays = fc.constantFrom(
    'Sunday',
    'Monday',
    'Tuesday',
    'Wednesday',
    'Thursday',
    'Friday',
    'Saturday',
  )
  fc.assert(
    fc.property(days, weekdays, (written, weekday) => {
      const found = new Date(`${readDateWords(`on ${weekday}`, written.toISOString().slice(0, 10))}T00:00Z`)
      const day = new Date(written.toISOString().slice(0, 10))
      expect(found.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })).toBe(weekday)
      expect((day.getTime() - found.getTime()) / 86_400_000).toBeOneOf([0, 1, 2, 3, 4, 5, 6])
    }),
  )
})
