import { expect, test } from 'vitest'
import { told } from '../told.ts'

test.each([
  [
    'who spoke before, behind the verb',
    '“We left the port,” said Ida Brandt, adding that it was late.',
    'Ida Brandt',
  ],
  [
    'who spoke before, in front of it',
    'The roads were shut, Ida Brandt said, adding that it was late.',
    'Ida Brandt',
  ],
  [
    'who is quoted in a paper',
    'Ida Brandt was quoted in the Harbour Courier saying: “It was late.”',
    'Ida Brandt',
  ],
  ['whom a paper quotes', 'The Courier quoted Ida Brandt as saying that it was late.', 'Ida Brandt'],
  [
    'whose words are carried',
    'The paper also carried a quote from Ida Brandt, saying: “It was late.”',
    'Ida Brandt',
  ],
  [
    'who does something to what cannot speak',
    'Ida Brandt praised the flaw saying it was late.',
    'Ida Brandt',
  ],
  ['what can speak', 'The port had a letter from pilots saying it was late.', 'a letter from pilots'],
])('a participle tells of %s', (_, text, speaker) => {
  const late = told(text).filter(([, , quote]) => /^“?it was late/i.test(String(quote)))
  expect(late.map(([name]) => name)).toEqual([speaker])
})
