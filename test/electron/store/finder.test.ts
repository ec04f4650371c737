import { expect, test } from 'vitest'
import { finderOf } from '../../../electron/store/finder.ts'

test('words are found whatever their letter case and print, also when many are asked for in turn', () => {
  const has = finderOf()
  const text = '“We haven’t seen any evidence”, Wallace said — twice'
  const asked = [
    "haven't",
    '"we',
    'WALLACE',
    'seen  any',
    'denied',
    ...Array.from({ length: 100 }, (_, i) => `word${i}`),
  ]
  const answers = () => asked.map((words) => has(text, words))
  const expected = [true, true, true, false, false, ...Array.from({ length: 100 }, () => false)]
  expect([answers(), answers()]).toEqual([expected, expected])
})
