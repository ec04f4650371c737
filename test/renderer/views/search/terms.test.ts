import { expect, test } from 'vitest'
import { termsOf } from '../../../../renderer/views/search/terms.ts'

test('a phrase is one condition, whatever its quotation marks, and signs stay with their word', () => {
  expect(termsOf(' gauges  -"no fall" “no sign”^2 +title:dam rain* ')).toEqual([
    'gauges',
    '-"no fall"',
    '“no sign”^2',
    '+title:dam',
    'rain*',
  ])
  expect(termsOf('  ')).toEqual([])
})
