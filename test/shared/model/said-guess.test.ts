import { expect, test } from 'vitest'
import { guessSaid } from '../../../shared/model/said-guess.ts'

/** A Wednesday. */
const PUBLISHED = '2022-02-16'

test.each([
  ['Ada Lindqvist said on Tuesday: “No inspector came on Monday.”', 'on Tuesday', '2022-02-15'],
  [
    '“We left,” the minister told reporters in the old harbour late on Monday.',
    'late on Monday',
    '2022-02-14',
  ],
  ['On Friday, the ministry denied the report.', 'On Friday', '2022-02-11'],
  ['The line on 2 February said that all six boats were safe.', 'on 2 February', '2022-02-02'],
  ['The union said in early January that nobody had come.', 'in early January', '2022-01'],
  ['He said yesterday that the bridge would open in March.', 'yesterday', '2022-02-15'],
  ['She wrote on Tuesday, 8 February 2022, that it was over.', 'on Tuesday', '2022-02-15'],
])('%s', (sentence, words, value) => {
  expect(guessSaid(sentence, PUBLISHED)).toMatchObject({ words, value })
})

test.each([
  ['a date in the quoted words', 'She said: “He told us on Tuesday that it was over.”'],
  ['a date of what is told', 'The ministry said that the last boat left on Tuesday.'],
  ['a date without a verb of saying', 'The bridge opened on Tuesday.'],
  ['a date to come', 'She said on 20 February 2022 the bridge would open.'],
])('%s is not when it was said', (_, sentence) => {
  expect(guessSaid(sentence, PUBLISHED)).toBeNull()
})
