import { expect, test } from 'vitest'
import { facetsOf } from '../../../electron/store/statement-facets.ts'
import { OPEN, quarrel } from './quarrel.ts'

test('a facet leaves its own field of the filter out, and no other', () => {
  const { db } = quarrel()
  const { total, origins, facets } = facetsOf(db, { stances: ['claim'], text: 'harbour' })
  expect({
    total,
    origins,
    stance: facets.stance,
    speaker: facets.speaker.map(({ label, count }) => [label, count]),
    proposition: facets.proposition.map(({ label, count }) => [label, count]),
    month: facets.month,
    tag: facets.tag.map(({ label, count }) => [label, count]),
  }).toEqual({
    total: 2,
    origins: 1,
    stance: [
      { key: 'claim', label: 'claim', count: 2 },
      { key: 'denial', label: 'denial', count: 1 },
    ],
    speaker: [['Ida Brandt', 2]],
    proposition: [[OPEN.text, 2]],
    month: [{ key: '2021-05', label: '2021-05', count: 2 }],
    tag: [
      ['access', 1],
      ['', 1],
    ],
  })
})
