import { describe, expect, test } from 'vitest'
import { typingAt } from '../../../shared/query/typing.ts'

/** `|` is the caret. */
function typing(marked: string) {
  return typingAt(marked.replace('|', ''), marked.indexOf('|'))
}

describe('what is typed at the caret', () => {
  test.each([
    ['gates st|', { kind: 'field', typed: 'st', at: { start: 6, end: 8 } }],
    ['-sp| dam', { kind: 'field', typed: 'sp', at: { start: 1, end: 3 } }],
    ['+stance:|', { kind: 'value', field: 'stance', typed: '', at: { start: 1, end: 8 } }],
    ['speaker:"Ilena M|', { kind: 'value', field: 'speaker', typed: 'Ilena M', at: { start: 0, end: 16 } }],
    ['speaker:"Il|ena M" dam', { kind: 'value', field: 'speaker', typed: 'Il', at: { start: 0, end: 17 } }],
  ])('can be completed: %s', (marked, expected) => {
    expect(typing(marked)).toEqual(expected)
  })

  test.each(['gates |', '|gates', 'ga|tes', '"no fa|ll"', 'title:da|', 'withdr*|', 'spea|ker:marsk', '|'])(
    'is left alone: %s',
    (marked) => {
      expect(typing(marked)).toBeNull()
    },
  )
})
