import { expect, test } from 'vitest'
import { getOverview } from '../../../electron/store/overview.ts'
import { marker, quarrel } from './quarrel.ts'
import { imported, newStore } from './workspaces.ts'

test('the overview counts by speaker, outlet, day and tag, and who comes up together', () => {
  const { db } = quarrel()
  const overview = getOverview(db)
  const rows = (tallies: typeof overview.speakers) =>
    tallies.map(({ label, claim, denial, comment }) => [label, claim, denial, comment])
  expect({
    ...overview,
    speakers: rows(overview.speakers),
    outlets: rows(overview.outlets),
    days: rows(overview.days),
    tags: rows(overview.tags),
    speakerPairs: overview.speakerPairs.map(({ labelA, labelB, documents }) => [
      [labelA, labelB].sort(),
      documents,
    ]),
  }).toEqual({
    documents: 2,
    statements: 5,
    origins: 4,
    stances: {
      claim: 2,
      denial: 2,
      question: 0,
      comment: 1,
    },
    speakers: [
      ['Ida Brandt', 2, 1, 0],
      ['The port office', 0, 1, 0],
      ['', 0, 0, 1],
    ],
    outlets: [
      ['The Sound Gazette', 1, 1, 1],
      ['The Echo', 1, 1, 0],
    ],
    days: [
      ['2021-05-03', 2, 0, 0],
      ['2021-06', 0, 1, 0],
      ['', 0, 1, 1],
    ],
    tags: [['access', 1, 0, 0]],
    tagPairs: [],
    speakerPairs: [[['Ida Brandt', 'The port office'], 1]],
  })
})

test('no pair is left out of a crowd: a cell of the matrix that says nothing means that they never meet', () => {
  const { db } = newStore()
  const words = Array.from({ length: 24 }, (_, index) => `speaker${index}`)
  const document = imported(db, 'Crowd', words.join(' '))
  const mark = marker(db)
  for (const name of words) mark(document, name, 'claim', { speaker: { name } }, words.join(' '))
  expect(getOverview(db).speakerPairs).toHaveLength((24 * 23) / 2)
})
