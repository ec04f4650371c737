import { expect, test } from 'vitest'
import { openTimeline } from '../../../shared/contract/packing/timeline-marks.ts'
import { getTimeline } from '../../../electron/store/timeline.ts'
import { BRANDT, OFFICE, OPEN, SEEN, marker, named, quarrel } from './quarrel.ts'
import { imported, newStore } from './workspaces.ts'

test('the timeline has a lane for each speaker, one mark for one saying, and a line where somebody turned round', () => {
  const { db } = quarrel()
  const ids = named(db)
  const timeline = openTimeline(getTimeline(db, { lanes: 'speaker', date: 'said', filter: {} }))
  const once = { hedged: false, statements: 1, origins: 1, unfound: 0 }
  const [brandt, office] = [ids.get(BRANDT.name), ids.get(OFFICE.name)]
  const opened = { speaker: brandt, proposition: ids.get(OPEN.text) }
  const claim = { ...once, ...opened, first: 1, date: '2021-05-03', stance: 'claim', statements: 2 }
  const denial = { ...once, ...opened, first: 3, date: '2021-06', stance: 'denial' }
  const undated = { ...once, date: null, speaker: null, proposition: null }
  const seen = { speaker: office, proposition: ids.get(SEEN.text), hedged: true }
  expect(timeline).toEqual({
    by: 'speaker',
    lanes: [
      { key: brandt, label: 'Ida Brandt', detail: '', claims: 2, denials: 1, marks: [claim, denial] },
      {
        key: office,
        label: 'The port office',
        detail: '',
        claims: 0,
        denials: 1,
        marks: [{ ...undated, ...seen, first: 4, stance: 'denial' }],
      },
      {
        key: null,
        label: 'No speaker',
        detail: '',
        claims: 0,
        denials: 0,
        marks: [{ ...undated, first: 5, stance: 'comment' }],
      },
    ],
    reversals: [{ from: claim, to: denial }],
    setAside: [],
  })
})

test('by the date of publication, the same is placed where the documents came out', () => {
  const { db } = quarrel()
  const { lanes } = openTimeline(getTimeline(db, { lanes: 'proposition', date: 'published', filter: {} }))
  const placed = lanes.map(({ marks }) => marks.map(({ date, stance, first }) => [date, stance, first]))
  expect(placed).toEqual([
    [
      ['2021-05-04', 'claim', 2],
      ['2021-05-04', 'denial', 3],
      ['2031-05', 'claim', 1],
    ],
    [['2031-05', 'denial', 4]],
    [['2031-05', 'comment', 5]],
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
