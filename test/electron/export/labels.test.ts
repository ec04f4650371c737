import { expect, test } from 'vitest'
import { numbersInWords, speakerInWords, workInWords } from '../../../electron/export/labels.ts'
import { notesOf } from '../../../electron/export/notes.ts'
import { smallNotebook } from './small-notebook.ts'

test.each([
  [[], ''],
  [[4], '4'],
  [[53, 1, 2, 3, 7, 8], '1–3, 7–8, 53'],
])('%j are told as “%s”', (numbers, words) => {
  expect(numbersInWords(numbers)).toBe(words)
})

test('whose work it is, is said once: who marked, what was suggested, and the day of the last change', () => {
  const notes = notesOf(smallNotebook())
  const [first, ...others] = notes
  if (first === undefined) throw new Error('the notebook has notes')
  const changed = { author: 'Ben Case', fromSuggestion: true, updatedAt: '2024-04-02T08:00:00.000Z' }
  expect([
    workInWords([]),
    workInWords(notes),
    workInWords([{ ...first, statement: { ...first.statement, ...changed } }, ...others]),
  ]).toEqual([
    '',
    'Marked by Ana Lyst. Last change 21 March 2024.',
    'Marked by Ana Lyst and Ben Case, 1 of them found by suggestions of the program. Last change 2 April 2024.',
  ])
})

test('words that are written from right to left do not draw what follows to their side', () => {
  expect([
    speakerInWords({ name: 'Ilena Marsk', role: 'minister', side: '' }),
    speakerInWords({ name: 'שר המים', role: '2 years', side: '' }),
  ]).toEqual(['Ilena Marsk, minister', 'שר המים\u200E, 2 years'])
})
