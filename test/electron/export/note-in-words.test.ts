import { expect, test } from 'vitest'
import { noteInWords } from '../../../electron/export/note-in-words.ts'

test.each([
  ['# Gates\n\nSaid *twice*, **both** ~~not~~ `x*y`.', 'Gates\nSaid twice, both not x*y.'],
  ['- north\n- [x] south\n  1. one\n  2. two', '• north\n• ☑ south\n  1. one\n  2. two'],
  ['> “Never.”\n\nHe said so.', '  “Never.”\nHe said so.'.trim()],
  [
    '[the pool](https://example.org/a), https://example.org/b',
    'the pool (https://example.org/a), https://example.org/b',
  ],
  ['| a | b |\n|---|---|\n| 1 | *2* |', 'a | b\n1 | 2'],
  ['<b>x</b> &', '<b>x</b> &'],
  ['', ''],
])('%j is told in words', (text, words) => {
  expect(noteInWords(text)).toBe(words)
})
