import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import type { Stance } from '../../shared/model/stance.ts'
import { placeOf, readSample, sampleFiles, type SampleWorkspace } from '../../electron/sample.ts'

const folder = fileURLToPath(new URL('../../resources/sample', import.meta.url))
let sample: SampleWorkspace

beforeAll(async () => {
  sample = await readSample(folder)
})

test('every article of the folder is listed once', async () => {
  const articles = (await readdir(folder)).filter(
    (name) => name !== 'statements.json' && name !== 'README.md',
  )
  expect(
    sampleFiles(folder, sample)
      .map(({ path }) => path)
      .sort(),
  ).toEqual(articles.sort())
})

test('the counts are those that the start screen and the README of the sample tell', () => {
  const stances: Record<Stance, number> = { claim: 0, denial: 0, question: 0, comment: 0 }
  for (const { statements } of sample.documents) for (const { stance } of statements) stances[stance] += 1
  expect({
    articles: sample.documents.length,
    unread: sample.documents.filter(({ read }) => !read).map(({ file }) => file),
    speakers: sample.speakers.length,
    propositions: sample.propositions.length,
    stances,
  }).toEqual({
    articles: 14,
    unread: ['meridian-0315-logs.html', 'courier-0318-cost.mhtml'],
    speakers: 8,
    propositions: 8,
    stances: { claim: 26, denial: 22, question: 2, comment: 3 },
  })
})

test('a place is counted from the first time that the words stand in the text', () => {
  const text = 'No gate was moved. They say it again: “No gate was moved.”'
  expect(placeOf(text, 'No gate was moved', 2, 'a.txt')).toEqual({ start: 39, end: 56 })
})

test('words that are not in the text are refused by file and quote', () => {
  expect(() => placeOf('A gate was moved.', 'No gate was moved', 1, 'a.txt')).toThrow(
    'The sample quotes words that are not in a.txt: “No gate was moved”',
  )
})
