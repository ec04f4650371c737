import { expect, test } from 'vitest'
import type { DocumentSummary } from '../../../../shared/model/document.ts'
import { listed, type LibraryFilter } from '../../../../renderer/views/library/order.ts'

const make = (title: string, rest: Partial<DocumentSummary> = {}): DocumentSummary => ({
  id: title,
  title,
  outlet: null,
  author: null,
  published: null,
  publishedCheck: false,
  language: null,
  reliability: null,
  words: 1,
  read: true,
  importedAt: '2024-03-19T14:06:00.000Z',
  counts: { claim: 0, denial: 0, question: 0, comment: 0 },
  ...rest,
})

const titles = (documents: readonly DocumentSummary[], filter: Partial<LibraryFilter>) =>
  listed(documents, { words: '', sort: 'newest', shown: 'all', ...filter }).map(({ title }) => title)

const dated = [
  make('undated'),
  make('month', { published: '2024-03' }),
  make('day', { published: '2024-03-12' }),
  make('year', { published: '2022' }),
]

test('undated documents come last, whether the newest or the oldest lead', () => {
  expect(titles(dated, { sort: 'newest' })).toEqual(['day', 'month', 'year', 'undated'])
  expect(titles(dated, { sort: 'oldest' })).toEqual(['year', 'month', 'day', 'undated'])
})

test('every word typed must stand in title, outlet or author, without regard to case and accents', () => {
  const documents = [
    make('Élan at the dam', { outlet: 'The Courier' }),
    make('The dam', { author: 'Lena Osk' }),
    make('Rain'),
  ]
  expect(titles(documents, { words: 'DAM elan' })).toEqual(['Élan at the dam'])
  expect(titles(documents, { words: 'osk dam' })).toEqual(['The dam'])
  expect(titles(documents, { words: '  ', sort: 'title' })).toEqual(['Élan at the dam', 'Rain', 'The dam'])
})

test('the list can be narrowed to what is unread, marked, unmarked or doubtful', () => {
  const documents = [
    make('new', { read: false }),
    make('marked', { counts: { claim: 0, denial: 0, question: 1, comment: 0 } }),
    make('doubtful', { publishedCheck: true }),
  ]
  const shown = (filter: LibraryFilter['shown']) => titles(documents, { shown: filter, sort: 'title' })
  expect({
    unread: shown('unread'),
    marked: shown('marked'),
    unmarked: shown('unmarked'),
    check: shown('check'),
  }).toEqual({ unread: ['new'], marked: ['marked'], unmarked: ['doubtful', 'new'], check: ['doubtful'] })
})

test('numbers in titles count as numbers, and the given list is left as it was', () => {
  const documents = [make('Part 10'), make('Part 9')]
  expect(titles(documents, { sort: 'title' })).toEqual(['Part 9', 'Part 10'])
  expect(documents.map(({ title }) => title)).toEqual(['Part 10', 'Part 9'])
})
