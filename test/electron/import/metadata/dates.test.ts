import { describe, expect, test } from 'vitest'
import {
  choosePublished,
  datelineIn,
  readStamp,
  stampIn,
} from '../../../../electron/import/metadata/dates.ts'

describe('date stamps', () => {
  test.each([
    ['Thu, 2 February 2023', 'page-stamp', '2023-02-02'],
    ['Updated January 6th, 2022 at 13:08 IST', 'updated', '2022-01-06T13:08'],
    ['Published January 6th, 2022 at 13:08 IST', 'published', '2022-01-06T13:08'],
    ['Last updated: 3 March 2024, 9:05 pm', 'updated', '2024-03-03T21:05'],
    ['Posted on March 3, 2024', 'published', '2024-03-03'],
    ['March 2024', 'page-stamp', '2024-03'],
    ['2024-03-13', 'page-stamp', '2024-03-13'],
    ['13/03/2024', 'page-stamp', '2024-03-13'],
    ['Veröffentlicht am 6. Januar 2022, 13:08 Uhr', 'published', '2022-01-06T13:08'],
    ['Publié le 6 janvier 2022 à 13h08', 'published', '2022-01-06T13:08'],
    ['6 de enero de 2022', 'page-stamp', '2022-01-06'],
    ['Pubblicato il 6 gennaio 2022', 'published', '2022-01-06'],
    ['Опубликовано: 6 января 2022, 13:08', 'published', '2022-01-06T13:08'],
    ['6 січня 2022', 'page-stamp', '2022-01-06'],
  ])('“%s” is %s, %s', (line, kind, value) => {
    expect(stampIn(line)).toEqual({ kind, value, quote: line })
  })

  test.each([
    'The war began in March 2022',
    'Published yesterday',
    'Thursday, 10 February',
    '03/04/2024',
    '30 February 2024',
    'Russia snatched Crimea from Ukraine in 2014.',
    'Budget 2024',
  ])('“%s” is none', (line) => {
    expect(stampIn(line)).toBeNull()
  })

  test('a dateline counts where it gives a year', () => {
    const found = [
      'ANSELT, 13 March 2024 (Northline) — The river rose.',
      'ANSELT, 13 March — The river rose.',
      'In March 2024 — when the river rose — nobody called.',
    ].map(datelineIn)
    expect(found).toEqual([{ value: '2024-03-13', kind: 'dateline', quote: '13 March 2024' }, null, null])
  })

  test('reads what programs write, the time as written and no more than is given', () => {
    const values = [
      '2021-11-01T10:52:50+0100',
      '2021-11-01',
      '2021-11',
      'Tue, 03 Mar 2020 10:00:00 GMT',
      'yesterday',
      '',
    ]
    expect(values.map(readStamp)).toEqual([
      '2021-11-01T10:52',
      '2021-11-01',
      '2021-11',
      '2020-03-03T10:00',
      null,
      null,
    ])
  })

  test('published goes first and a page stamp last, which is to be checked', () => {
    const stamp = { kind: 'page-stamp', value: '2024-03-20', quote: '' } as const
    const updated = { kind: 'updated', value: '2024-03-14', quote: '' } as const
    const published = { kind: 'published', value: '2024-03-13', quote: '' } as const
    expect([[stamp, updated, published], [stamp, updated], [stamp], []].map(choosePublished)).toEqual([
      { value: '2024-03-13', check: false },
      { value: '2024-03-14', check: true },
      { value: '2024-03-20', check: true },
      { value: null, check: false },
    ])
  })
})
