import { expect, test } from 'vitest'
import { readSaid } from '../../../renderer/ui/read-said.ts'

const TODAY = '2022-03-01'
const read = (typed: string, published: string | null = '2022-02-16') => readSaid(typed, published, TODAY)

test('an emptied field takes the date away', () => {
  expect(read(' ')).toEqual({ said: null, problem: null, hint: null })
})

test('a date is kept as it was typed', () => {
  expect(read('2022-02')).toEqual({ said: '2022-02', problem: null, hint: null })
})

test('words are counted from the published date, and the reading is shown', () => {
  expect(read('on Tuesday')).toEqual({
    said: '2022-02-15',
    problem: null,
    hint: '15 Feb 2022, counted from 16 Feb 2022',
  })
  expect(read('early February 2022')).toEqual({ said: '2022-02', problem: null, hint: 'Feb 2022' })
})

test.each([
  ['2022-02-30', 'there is no such date in the calendar'],
  ['2022-03-02', 'The said date 2022-03-02 is after today, 2022-03-01.'],
  ['1499', 'Nothing is dated before 1500, and 1499 is.'],
  ['12 May 1499', 'Nothing is dated before 1500, and 1499 is.'],
  [
    'soon',
    'Write 2022, 2022-02 or 2022-02-16, or words such as “on Tuesday”, “last week”, “early February”.',
  ],
])('“%s” is refused in words', (typed, problem) => {
  expect(read(typed)).toEqual({ said: null, problem, hint: null })
})

test('without a published date words have nothing to count from, and that is said', () => {
  expect(read('yesterday', null).problem).toBe(
    'Write a date as 2022, 2022-02 or 2022-02-16. Words such as “last week” are counted from the published date, which this document lacks.',
  )
})
