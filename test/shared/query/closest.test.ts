import { expect, test } from 'vitest'
import { closest } from '../../../shared/query/closest.ts'

test.each([
  ['outlett', 'outlet'],
  ['spaeker', 'speaker'],
  ['den', 'denial'],
  ['SAID', 'said'],
  ['x', undefined],
  ['elephant', undefined],
])('%s is taken for %s', (word, meant) => {
  expect(closest(word, ['outlet', 'speaker', 'denial', 'said', 'in'])).toBe(meant)
})
