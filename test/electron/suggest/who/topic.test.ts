import { expect, test } from 'vitest'
import { told } from '../told.ts'

test.each([
  [
    'the clause before it in the sentence',
    'Ivo Lindt said it rained. When Peter Holm came, he said that it was late.',
    'Peter Holm',
  ],
  [
    'what a clause with “while” is about',
    'While the firm, which is small, did not open, they said that it was late.',
    'the firm',
  ],
  ['the one who spoke, for a tag', 'Ivo Lindt said it rained. Peter Holm came late, he said.', 'Ivo Lindt'],
  [
    'the book whose claim it is',
    'His spokesman said it rained. Ida Brandt’s new book drew doubts with its claim that the gate was shut.',
    'Ida Brandt’s new book',
  ],
])('a pronoun means %s', (_, text, speaker) => expect(told(text).at(-1)?.[0]).toBe(speaker))
