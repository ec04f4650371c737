import { describe, expect, test } from 'vitest'
import { parseQuery } from '../../../electron/search/query.ts'

const all = { fields: ['title', 'text'], boost: 1, presence: 'optional' }

describe('a query', () => {
  test('is read with all that lunr knows, and phrases', () => {
    expect(parseQuery('+must -not title:gates^3 withdraw* wallace~1 "no fall" -text:“at all”')).toEqual({
      clauses: [
        { ...all, kind: 'phrase', forms: ['no', 'fall'] },
        { ...all, kind: 'phrase', forms: ['at', 'all'], fields: ['text'], presence: 'prohibited' },
        { ...all, kind: 'words', forms: ['must'], presence: 'required' },
        { ...all, kind: 'words', forms: ['not'], presence: 'prohibited' },
        { ...all, kind: 'words', forms: ['gates'], fields: ['title'], boost: 3 },
        { ...all, kind: 'wildcard', pattern: 'withdraw*' },
        { ...all, kind: 'fuzzy', form: 'wallace', distance: 1 },
      ],
    })
  })

  test('takes a dash between words for punctuation', () => {
    expect(parseQuery('Moscow – Kyiv - Minsk')).toEqual(parseQuery('Moscow Kyiv Minsk'))
  })

  test.each([
    ['gates outlet:wire', 6, 12, 'There is no such field. Use title: or text:, or write \\: for a colon.'],
    ['gates "no fall', 6, 14, 'This quotation mark is not closed.'],
    ['say"no"more', 3, 7, 'Leave a space before and after a phrase in quotation marks.'],
    ['fall~99', 4, 7, '~99 is too far off. Use ~1 or ~2.'],
    ['fall~x', 5, 6, 'A number is expected after ~, as in word~1.'],
    ['fall^x', 5, 6, 'A number is expected after ^, as in word^3.'],
    ['fall^9999', 4, 9, 'A weight goes up to ^999.'],
    ['~1', 1, 2, 'A word is expected before ~ or ^.'],
    ['gates *', 6, 7, 'Put letters beside the *, as in withdraw*.'],
    ['title:', 0, 5, 'A word is expected after the colon.'],
    ['+title:+x', 7, 8, 'A word is expected after the colon.'],
    ['gates +^2', 8, 9, 'A word is expected after + or -.'],
  ])('%s is pointed at where it cannot be read', (query, start, end, message) => {
    expect(parseQuery(query)).toEqual({ problem: { start, end, message } })
  })

  test('takes no more patterns than can be looked up at once', () => {
    expect(parseQuery('ab* '.repeat(33))).toMatchObject({
      problem: { message: 'A query takes 32 * and ~ at most.' },
    })
  })
})
