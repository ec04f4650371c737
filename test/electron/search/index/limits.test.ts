import { expect, test } from 'vitest'
import { indexedWorkspace } from './indexed-workspace.ts'

/** A text of so many words of which no two are the same. */
const manyWords = (many: number, letter: string) =>
  Array.from(
    { length: many },
    (_, i) => letter + [...i.toString(26)].map((digit) => WORDS[digit] ?? '').join(''),
  ).join(' ')

const WORDS = Object.fromEntries(
  [...'0123456789abcdefghijklmnop'].map((digit, i) => [digit, String.fromCharCode(97 + i)]),
)

test('a pattern that stands for thousands of words is refused in words, and one of a few is not', async () => {
  const workspace = indexedWorkspace()
  workspace.add({ title: 'Words', text: manyWords(6000, 'q'), language: 'pl' })
  await expect(workspace.find('q*')).rejects.toMatchObject({ code: 'refused', message: /Write more letters/ })
  expect((await workspace.find('qbc*')).documents).toHaveLength(1)
})

test('a phrase of thousands of words is looked for', async () => {
  const workspace = indexedWorkspace()
  workspace.add({ title: 'The', text: 'the '.repeat(3000) })
  expect((await workspace.find(`"${'the '.repeat(2400)}"`)).documents).toHaveLength(1)
  expect((await workspace.find(`"${'the '.repeat(2400)}not"`)).documents).toEqual([])
})

test('a word of thousands of letters is nobody’s near spelling', async () => {
  const workspace = indexedWorkspace()
  workspace.add({ title: 'Harbour', text: 'The harbour is open.' })
  expect((await workspace.find(`${'x'.repeat(9000)}~2`)).documents).toEqual([])
})

test('a query that would read the better part of a large index is refused in words, and its beginning is not', async () => {
  const workspace = indexedWorkspace()
  const sentence = 'the gates of the dam and the rest of it. '
  for (let i = 0; i < 4; i++) workspace.add({ title: `Book ${i}`, text: sentence.repeat(20_000) })
  const phrases = ['"gates of the"', '"the dam and"', '"the rest of"', '"of it the"', '"it the gates"']
  await expect(workspace.find(phrases.join(' '))).rejects.toMatchObject({
    code: 'refused',
    message: /asks for too much at once. Leave out “".*"” and what follows/,
  })
  expect((await workspace.find(phrases.slice(0, 1).join(' '))).documents).toHaveLength(4)
})
