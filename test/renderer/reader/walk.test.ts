import { expect, test } from 'vitest'
import { nextStatement } from '../../../renderer/reader/walk.ts'
import type { Stance } from '../../../shared/model/stance.ts'
import type { Statement } from '../../../shared/model/statement.ts'

const statement = (id: string, start: number, stance: Stance): Statement => ({
  id,
  start,
  stance,
  end: start + 5,
  number: 1,
  document: 'd',
  version: 'v',
  anchor: 'sure',
  quote: 'words',
  prefix: '',
  suffix: '',
  author: '',
  createdAt: '',
  updatedAt: '',
  speaker: null,
  reported: null,
  cue: null,
  said: null,
  proposition: null,
  hedge: null,
  credibility: null,
  tags: [],
  note: '',
  fromSuggestion: false,
})
const a = statement('a', 10, 'claim')
const b = statement('b', 20, 'denial')
const c = statement('c', 30, 'claim')
const all = [a, b, c]

test('walks in text order and round again', () => {
  expect([a, b, c].map((from) => nextStatement(all, from, 0, 1)?.id)).toEqual(['b', 'c', 'a'])
  expect([a, b, c].map((from) => nextStatement(all, from, 0, -1)?.id)).toEqual(['c', 'a', 'b'])
})

test('begins at the caret where no statement is chosen', () => {
  expect([0, 15, 20, 99].map((at) => nextStatement(all, null, at, 1)?.id)).toEqual(['a', 'b', 'b', 'a'])
  expect([0, 15, 99].map((at) => nextStatement(all, null, at, -1)?.id)).toEqual(['c', 'a', 'c'])
})

test('keeps to one stance where it is asked to', () => {
  expect(nextStatement(all, a, 0, 1, 'denial')?.id).toBe('b')
  expect(nextStatement(all, b, 0, 1, 'denial')?.id).toBe('b')
  expect(nextStatement(all, b, 0, 1, 'question')).toBeNull()
  expect(nextStatement([], null, 0, 1)).toBeNull()
})
