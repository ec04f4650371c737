import { expect, test } from 'vitest'
import { intervalIndex } from '../../../renderer/reader/interval-index.ts'
import { overlapsOf } from '../../../renderer/reader/overlaps-of.ts'

const named = (name: string, start: number, end: number) => ({ name, start, end })
const long = named('long', 0, 30)
const middle = named('middle', 4, 24)
const short = named('short', 8, 18)
const alone = named('alone', 40, 50)
const marked = intervalIndex([long, middle, short, alone])
const caret = (at: number) => ({ start: at, end: at })
const names = (...asked: [(typeof marked.items)[number] | null, number | null]) =>
  overlapsOf(marked, asked[0], asked[1] === null ? null : caret(asked[1])).map(({ name }) => name)

test('what lies at the caret comes shortest first, also what ends there', () => {
  expect(names(null, 10)).toEqual(['short', 'middle', 'long'])
  expect(names(null, 18)).toEqual(['short', 'middle', 'long'])
  expect(names(null, 19)).toEqual(['middle', 'long'])
  expect(names(null, 35)).toEqual([])
})

test('the caret behind what was just marked still walks all of them', () => {
  for (const current of [short, middle, long]) expect(names(current, 18)).toEqual(['short', 'middle', 'long'])
})

test('with one chosen and the caret elsewhere, or nowhere, it is what lies on the chosen one', () => {
  expect(names(short, 45)).toEqual(['short', 'middle', 'long'])
  expect(names(long, null)).toEqual(['long', 'middle', 'short'])
  expect(names(alone, 2)).toEqual(['alone'])
})
