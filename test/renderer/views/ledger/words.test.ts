import { expect, test } from 'vitest'
import { columnGroups } from '../../../../renderer/views/ledger/column-groups.ts'
import { sizesFor, tracks } from '../../../../renderer/views/ledger/sizes.ts'
import {
  actWords,
  belowFigures,
  cellWords,
  leadingMarks,
  rowWords,
  spanWords,
} from '../../../../renderer/views/ledger/words.ts'
import { mark, row } from './ledger-fixture.ts'

test('a cell is told in words, with its origins', () => {
  const marks = [{ ...mark('denial', 4), origins: 1, hedged: true }, mark('comment')]
  expect(cellWords('Ilena Marsk', { column: 'x', marks, reversed: true })).toBe(
    'Ilena Marsk: 4 denials from 1 origin, hedged; 1 comment from 1 origin; reversed',
  )
  expect(cellWords('Ilena Marsk', undefined)).toBe('Ilena Marsk: nothing')
})

test('below the figures stands what they do not count', () => {
  const marks = leadingMarks([
    { ...mark('claim', 2), origins: 1 },
    mark('question'),
    { ...mark('denial', 4), origins: 3 },
  ])
  expect(marks.map(({ stance }) => stance)).toEqual(['denial', 'claim'])
  expect(belowFigures(marks, 'statements')).toBe('3 + 1 origins')
  expect(belowFigures(marks, 'origins')).toBe('4 + 2 statements')
  expect(belowFigures([mark('claim')], 'statements')).toBe('1 origin')
  expect(actWords({ ...mark('denial', 4), origins: 1 })).toBe('denies, 4 times in 1 origin')
})

test('two dates are said as shortly as they can be', () => {
  expect(spanWords('2024-03-13', '2024-03-13T09:00')).toBe('13 Mar')
  expect(spanWords('2024-03-12', '2024-03-17')).toBe('12–17 Mar')
  expect(spanWords('2024-02-28', '2024-03-03')).toBe('28 Feb – 3 Mar')
  expect(spanWords('2024-03', '2024-03-17')).toBe('Mar')
  expect(spanWords('2023-12-30', '2024-01-02')).toBe('30 Dec 2023 – 2 Jan 2024')
  expect(spanWords('2024-03-12', '2024-03-17', true)).toBe('12–17 Mar 2024')
  expect(spanWords('2024-03-13', '2024-03-13', true)).toBe('13 Mar 2024')
})

test('a row says whether it is contested, when, and in how many articles', () => {
  const contested = row('p', { x: [mark('claim')], y: [mark('denial')] })
  expect(rowWords({ ...contested, firstSaid: '2024-03-12', lastSaid: '2024-03-17' })).toBe(
    'contested · 12–17 Mar · 2 articles',
  )
  expect(rowWords({ ...row('p', { x: [mark('claim')] }), status: 'settled' })).toBe(
    'settled · not contested · 1 article',
  )
  expect(rowWords(row('p', {}))).toBe('no statements yet')
})

test('neighbours of one side are one group, and a table without sides has none', () => {
  const column = (key: string, group: string) => ({ key, label: key, detail: '', group })
  expect(columnGroups([column('a', 'Varesh'), column('b', 'Varesh'), column('c', '')])).toEqual([
    { label: 'Varesh', first: 0, count: 2 },
    { label: '', first: 2, count: 1 },
  ])
  expect(columnGroups([column('a', ''), column('b', '')])).toEqual([])
})

test('columns share the width, scroll where it is too little, and leave the rest to the proposition', () => {
  expect(sizesFor(1176, 8)).toEqual({ proposition: 288 + 4, column: 94, totals: 132, row: 1176 })
  expect(sizesFor(1176, 200)).toMatchObject({ proposition: 288, column: 92, row: 288 + 200 * 92 + 132 })
  expect(sizesFor(1200, 1)).toMatchObject({ column: 200, row: 1200 })
  expect(tracks(sizesFor(1176, 0), 0)).toBe('1044px 132px')
})
