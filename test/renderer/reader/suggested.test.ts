import { expect, test } from 'vitest'
import type { Suggestion } from '../../../shared/model/suggestion.ts'
import { intervalIndex } from '../../../renderer/reader/interval-index.ts'
import { rowPaint } from '../../../renderer/reader/row-paint.ts'
import { guessOf } from '../../../renderer/reader/suggested.ts'

const suggestion: Suggestion = {
  id: 'one',
  document: 'a',
  version: 'a',
  start: 30,
  end: 50,
  quote: 'words',
  form: 'indirect',
  cue: { start: 20, end: 26 },
  speaker: { start: 10, end: 18, name: 'Petra Halvin', by: 'name', known: null, meant: null },
  stance: 'denial',
  hedge: null,
  score: 0.9,
  tier: 1,
  reason: '',
  outcome: 'open',
  statement: null,
}

const nothing = { statements: intervalIndex([]), current: null, found: intervalIndex([]), foundHere: null }

test('a suggestion is dotted; the chosen one shows speaker, cue and the line of its stance, and its shape', () => {
  const other = { ...suggestion, id: 'two', start: 60, end: 70 }
  const suggested = { all: intervalIndex([suggestion, other]), chosen: guessOf(suggestion) }
  expect(rowPaint({ start: 0, end: 100 }, { ...nothing, suggested }, null)).toMatchObject({
    stretches: [
      { layer: 'suggested', start: 60, end: 70 },
      { layer: 'guess-around', start: 10, end: 50 },
      { layer: 'guess-speaker', start: 10, end: 18 },
      { layer: 'guess-cue', start: 20, end: 26 },
      { layer: 'guess-denial', start: 30, end: 50 },
    ],
    marks: [{ id: 'one', stance: 'denial', isGuess: true, start: 30, end: 50 }],
  })
})

test('a guess follows the words and the stance that a person gives it', () => {
  const guess = guessOf(suggestion, { start: 30, end: 64 }, 'claim')
  expect(guess).toMatchObject({ start: 30, end: 64, stance: 'claim', around: { start: 10, end: 64 } })
  expect(guessOf({ ...suggestion, cue: null, speaker: null }).around).toEqual({ start: 30, end: 50 })
})
