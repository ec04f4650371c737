import { expect, test } from 'vitest'
import { getTimeline } from '../../../electron/store/timeline.ts'
import { BRANDT, OPEN, marker, named, quarrel } from './quarrel.ts'
import { imported, newStore } from './workspaces.ts'

test('the timeline has a lane for each speaker, one mark for one saying, and a line where somebody turned round', () => {
  const { db, first, again, turned, denied, loose } = quarrel()
  const ids = named(db)
  const [speaker, proposition] = [ids.get(BRANDT.name), ids.get(OPEN.text)]
  const timeline = getTimeline(db, { lanes: 'speaker', date: 'said', filter: {} })
  expect(timeline).toMatchObject({
    lanes: [
      {
        label: 'Ida Brandt',
        claims: 2,
        denials: 1,
        marks: [
          {
            date: '2021-05-03',
            stance: 'claim',
            statements: [first, again],
            origins: 1,
          },
          {
            date: '2021-06',
            stance: 'denial',
            statements: [turned],
            origins: 1,
          },
        ],
      },
      {
        label: 'The port office',
        marks: [
          {
            date: null,
            hedged: true,
            statements: [denied],
          },
        ],
      },
      {
        key: null,
        label: 'No speaker',
        marks: [
          {
            date: null,
            statements: [loose],
          },
        ],
      },
    ],
    first: '2021-05-03',
    last: '2021-06',
    undated: 2,
  })
  expect(timeline.reversals).toEqual([
    {
      speaker,
      proposition,
      from: {
        date: '2021-05-03',
        stance: 'claim',
        statements: [first, again],
      },
      to: {
        date: '2021-06',
        stance: 'denial',
        statements: [turned],
      },
    },
  ])
})

test('dates that may be the same are no reversal', () => {
  const { db } = newStore()
  const document = imported(db, 'Gazette')
  const mark = marker(db)
  mark(document, 'The harbour is open', 'claim', { speaker: BRANDT, proposition: OPEN, said: '2021-05' })
  mark(document, 'Nobody else spoke', 'denial', { speaker: BRANDT, proposition: OPEN, said: '2021-05-20' })
  expect(getTimeline(db, { lanes: 'proposition', date: 'said', filter: {} }).reversals).toEqual([])
})
