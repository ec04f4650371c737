import { expect, test } from 'vitest'
import { pageAt, pagesInWords } from '../../../shared/text/pages.ts'

/** A paragraph that runs over to page 1, then the foot of the page before, then the rest of page 1. */
const blocks = [
  {
    pages: [
      { at: 0, label: 'iv' },
      { at: 40, label: '1' },
    ],
  },
  { pages: [{ at: 60, label: 'iv' }] },
  { pages: [{ at: 70, label: '1' }] },
  {},
]

test('an offset stands on the page that began last before it, in the middle of a paragraph too', () => {
  expect([0, 39, 40, 59, 65, 70, 500].map((offset) => pageAt(blocks, offset))).toEqual([
    'iv',
    'iv',
    '1',
    '1',
    'iv',
    '1',
    '1',
  ])
})

test('a text without pages has none', () => {
  expect([pageAt([{}, {}], 3), pagesInWords([], { start: 0, end: 9 })]).toEqual([null, null])
})

test('a span is quoted by its page, or by both where it runs over', () => {
  expect([
    pagesInWords(blocks, { start: 10, end: 40 }),
    pagesInWords(blocks, { start: 10, end: 41 }),
    pagesInWords(blocks, { start: 45, end: 45 }),
  ]).toEqual(['p. iv', 'pp. iv–1', 'p. 1'])
})
