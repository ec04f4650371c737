import { expect, test } from 'vitest'
import { told } from '../told.ts'

test.each([
  ['The crew spoke to two doctors on the quay who confirmed that it was late.', 'two doctors on the quay'],
  ['The move drew ire from lawmakers who said that it was late.', 'lawmakers'],
  ['He was on the radar of MI5, who said that it was late.', 'MI5'],
  ['There came Ida Brandt (then of Korrin), who said that it was late.', 'Ida Brandt'],
  ['The port published a report which said that it was late.', 'a report'],
])('in “%s” it is %s', (text, speaker) =>
  expect(told(text).filter(([, , quote]) => quote === 'it was late')).toEqual([
    [speaker, 'claim', 'it was late'],
  ]),
)
