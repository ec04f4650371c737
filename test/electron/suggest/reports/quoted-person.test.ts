import { expect, test } from 'vitest'
import { told } from '../told.ts'

test.each([
  ['“It was late,” the Harbour Courier quoted Ida Brandt as saying.', 'Ida Brandt'],
  ['The Harbour Courier quoted Ida Brandt: “It was late.”', 'Ida Brandt'],
  ['“It was late,” Ida Brandt quoted her mother.', 'Ida Brandt'],
])('of “%s” %s is the speaker', (text, speaker) =>
  expect(told(text).map(([name]) => name)).toEqual([speaker]),
)
