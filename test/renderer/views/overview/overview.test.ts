import { expect, test } from 'vitest'
import type { Overview, Pair, Tally } from '../../../../shared/contract/overview.ts'
import { barsSvg } from '../../../../renderer/views/overview/bars-svg.ts'
import { longestOf, partsOf, tableOf } from '../../../../renderer/views/overview/bars.ts'
import { chartsOf, rowsWith } from '../../../../renderer/views/overview/charts.ts'
import { matrixOf } from '../../../../renderer/views/overview/pairs.ts'

const row = (key: string | null, label: string, claim: number, denial = 0): Tally => ({
  key,
  label,
  claim,
  denial,
  question: 0,
  comment: 0,
})

const pair = (a: string, b: string, documents: number): Pair => ({
  a,
  b,
  labelA: a.toUpperCase(),
  labelB: b.toUpperCase(),
  documents,
})

test('a bar has a part for each stance it has, measured against the longest', () => {
  const rows = [row('a', 'A', 2, 6), row('b', 'B', 0, 4)]
  const longest = longestOf(rows)
  expect(rows.map((one) => partsOf(one, longest))).toEqual([
    [
      { stance: 'claim', from: 0, size: 0.25 },
      { stance: 'denial', from: 0.25, size: 0.75 },
    ],
    [{ stance: 'denial', from: 0, size: 0.5 }],
  ])
  expect(longestOf([])).toBe(1)
})

test('the table of a chart has all its figures', () => {
  expect(tableOf({ id: 'tags', title: 'By tag', unit: 'tag', rows: [row('a', 'A', 2, 6)] })).toEqual([
    ['tag', 'claim', 'denial', 'question', 'comment', 'all'],
    ['A', 2, 6, 0, 0, 8],
  ])
})

test('what has no name gets words, and each row knows its statements', () => {
  const none = [row(null, '', 1)]
  const overview: Overview = {
    documents: 1,
    statements: 1,
    origins: 1,
    stances: { claim: 1, denial: 0, question: 0, comment: 0 },
    speakers: none,
    outlets: none,
    days: [row('2024-03', '2024-03', 1), ...none],
    tags: none,
    tagPairs: [],
    speakerPairs: [],
  }
  const told = chartsOf(overview).map(({ id, rows, filterOf }) => [
    id,
    ...rows.map((one) => [one.label, filterOf(one)]),
  ])
  expect(told).toEqual([
    ['speakers', ['No speaker', { speakers: [null] }]],
    ['days', ['Mar 2024', { said: { from: '2024-03', to: '2024-03' } }], ['No date', { months: [null] }]],
    ['outlets', ['No outlet', { outlets: [null] }]],
    ['tags', ['No tag', { tags: [null] }]],
  ])
})

test('rows are filtered by words in their name', () => {
  const rows = [row('a', 'Water ministry', 1), row('b', 'Mayor', 1)]
  expect(rowsWith(rows, ' MINIS ')).toEqual([rows[0]])
  expect(rowsWith(rows, ' ')).toBe(rows)
})

test('a matrix holds those that meet most, and counts both ways', () => {
  expect(matrixOf([pair('a', 'b', 3), pair('b', 'c', 2), pair('c', 'd', 1)], 3)).toEqual({
    names: [
      { id: 'b', label: 'B' },
      { id: 'a', label: 'A' },
      { id: 'c', label: 'C' },
    ],
    cells: [
      [null, 3, 2],
      [3, null, 0],
      [2, 0, null],
    ],
    most: 3,
    left: 1,
  })
})

test('the picture of a chart says in signs what its colours say', () => {
  const inks = {
    paper: 'white',
    chrome: 'white',
    line: 'grey',
    lineStrong: 'grey',
    ink: 'black',
    ink2: 'black',
    ink3: 'grey',
    inverse: 'white',
    claim: 'blue',
    denial: 'brown',
    question: 'green',
    comment: 'grey',
  }
  const svg = barsSvg({ id: 'tags', title: 'By tag', unit: 'tag', rows: [row('a', 'A & B', 2, 6)] }, inks)
  expect(svg).toContain('>A &amp; B</text>')
  expect(svg).toContain('>▲ 2  ▼ 6</text>')
  expect(svg.match(/<rect [^>]*height="14" fill="([\w#()]+)"/g)).toHaveLength(2)
})
