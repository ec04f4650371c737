import { expect, test } from 'vitest'
import { guessWhen } from '../../../../renderer/views/quick-tag/guess-when.ts'

const TEXT = 'The mayor spoke on Monday. “No boat left,” she told the council on Tuesday. The line denied it.'
const blocks = [{ start: 0, end: TEXT.length, kind: 'paragraph' }] as const

const guess = (words: string, published: string | null) => {
  const start = TEXT.indexOf(words)
  const span = { start, end: start + words.length }
  return guessWhen({ text: TEXT, blocks, span, published, language: 'en' })
}

test('words are dated by their own sentence, not by one beside it', () => {
  expect(guess('No boat left', '2024-03-14')).toEqual({ said: '2024-03-12', from: '“on Tuesday”' })
})

test('a sentence without a date is dated by its paper, to the day', () => {
  expect(guess('The line denied it.', '2024-03-14T08:30')).toEqual({ said: '2024-03-14', from: 'published' })
})

test('without a published date nothing is guessed', () => {
  expect(guess('No boat left', null)).toEqual({ said: null, from: 'published' })
})
