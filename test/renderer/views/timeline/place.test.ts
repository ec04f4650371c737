import { describe, expect, test } from 'vitest'
import type { Reversal, TimelineLane, TimelineMark } from '../../../../shared/contract/timeline.ts'
import { axisOf } from '../../../../renderer/views/timeline/axis.ts'
import { gatherUndated } from '../../../../renderer/views/timeline/undated.ts'
import { timesOf } from '../../../../renderer/views/timeline/mark-face.ts'
import { placeLanes } from '../../../../renderer/views/timeline/place.ts'
import { step } from '../../../../renderer/views/timeline/use-mark-keys.ts'

/** Columns of 100 px from 12 to 15 March. */
const AXIS = axisOf(['2024-03-12', '2024-03-15'], 400)

function mark(first: number, date: string | null, change: Partial<TimelineMark> = {}): TimelineMark {
  return {
    first,
    date,
    stance: 'claim',
    hedged: false,
    speaker: 's',
    proposition: 'p',
    statements: 1,
    origins: 1,
    unfound: 0,
    ...change,
  }
}

function lane(label: string, ...marks: TimelineMark[]): TimelineLane {
  return { key: label, label, detail: '', claims: 0, denials: 0, marks }
}

const place = (lanes: TimelineLane[], reversals: Reversal[] = []) =>
  placeLanes(lanes, reversals, AXIS, () => '1')

describe('placing marks', () => {
  test('claims stand above the line and denials below, each in the column of its date', () => {
    const [placed] = place([lane('A', mark(1, '2024-03-12'), mark(2, '2024-03-13', { stance: 'denial' }))])
    expect(placed).toMatchObject({ top: 0, axis: 50, height: 100 })
    expect(placed?.marks.map(({ key, x, y }) => ({ key, x, y }))).toEqual([
      { key: 1, x: 6, y: 20 },
      { key: 2, x: 106, y: 58 },
    ])
  })

  test('marks of one day stand side by side, then in further rows, and the lane grows', () => {
    const marks = [1, 2, 3].map((first) => mark(first, '2024-03-12'))
    const [first, second] = place([lane('A', ...marks), lane('B', mark(4, '2024-03-12'))])
    expect(first?.marks.map(({ key, x, y }) => ({ key, x, y }))).toEqual([
      { key: 3, x: 6, y: 20 },
      { key: 1, x: 6, y: 46 },
      { key: 2, x: 45, y: 46 },
    ])
    expect(second?.top).toBe(100 + 26)
  })

  test('a mark wider than its column covers none of the next, and does not leave the last', () => {
    const wide = { statements: 20, origins: 12 }
    const marks = [mark(1, '2024-03-14', wide), mark(2, '2024-03-15'), mark(3, '2024-03-15', wide)]
    const [placed] = place([lane('A', ...marks)])
    const boxes = placed?.marks.map(({ x, y, width }) => ({ x, y, end: x + width })) ?? []
    expect(boxes.every(({ end }) => end <= 400)).toBe(true)
    const covers = boxes.flatMap((one, i) =>
      boxes.slice(i + 1).filter((other) => one.y === other.y && one.x < other.end && other.x < one.end),
    )
    expect(covers).toEqual([])
  })

  test('a date known only in part is a span with its words, clear of what else stands there', () => {
    const [placed] = place([lane('A', mark(1, '2024-03'), mark(2, '2024-03-13'))])
    expect(
      placed?.marks.map(({ key, span, words, x, width, y }) => ({ key, span, words, x, width, y })),
    ).toEqual([
      { key: 1, span: true, words: '· Mar 2024', x: 2, width: 396, y: 20 },
      { key: 2, span: false, words: '', x: 106, width: 33, y: 46 },
    ])
  })

  test('a mark says how many statements it holds, and of how many origins', () => {
    const statements = 4
    expect(timesOf(mark(1, null))).toBe('')
    expect(timesOf(mark(1, null, { statements }))).toBe('×4')
    expect(timesOf(mark(1, null, { statements, origins: 2 }))).toBe('×4 from 2')
  })
})

test('where nothing has a date the marks stand side by side in the room that there is', () => {
  const bare = axisOf([], 400)
  const [placed] = placeLanes([lane('No date', mark(1, null), mark(2, null))], [], bare, () => '1')
  expect([bare.width, placed?.marks.map(({ x }) => x)]).toEqual([400, [6, 45]])
})

test('a reversal joins the two marks, and is left out where it would run backwards', () => {
  const denial = { ...mark(1, '2024-03-12', { stance: 'denial' }), date: '2024-03-12' }
  const claim = { ...mark(2, '2024-03-15'), date: '2024-03-15' }
  const elsewhere = { ...claim, first: 3 }
  const [placed] = place(
    [lane('s', denial, claim)],
    [
      { from: denial, to: claim },
      { from: claim, to: denial },
      { from: denial, to: elsewhere },
    ],
  )
  expect(placed?.turns.map(({ from, to, y }) => ({ from: from.key, to: to.key, y }))).toEqual([
    { from: 1, to: 2, y: 88 },
  ])
})

test('what has no date leaves its lane for one at the end', () => {
  const dated = mark(1, '2024-03-12')
  const undated = mark(2, null, { statements: 2 })
  expect(gatherUndated([lane('A', dated, undated), lane('B', mark(4, null))])).toEqual([
    lane('A', dated),
    {
      key: null,
      label: 'No date',
      detail: 'in no order',
      claims: 3,
      denials: 0,
      marks: [undated, mark(4, null)],
    },
  ])
  expect(gatherUndated([lane('A', dated)])).toEqual([lane('A', dated)])
})

test('arrows walk the marks of a lane and go to the nearest of the next that has any', () => {
  const lanes = place([
    lane('A', mark(1, '2024-03-12'), mark(2, '2024-03-15')),
    lane('B'),
    lane('C', mark(3, '2024-03-13'), mark(4, '2024-03-14')),
  ])
  const from = (key: number, press: string) => {
    const found = step(lanes, key, press)
    return found && [found.lane, found.mark.key]
  }
  expect(from(1, 'ArrowRight')).toEqual([0, 2])
  expect(from(1, 'ArrowLeft')).toBeNull()
  expect(from(1, 'End')).toEqual([0, 2])
  expect(from(2, 'Home')).toEqual([0, 1])
  expect(from(2, 'ArrowDown')).toEqual([2, 4])
  expect(from(3, 'ArrowUp')).toEqual([0, 1])
  expect(from(1, 'Enter')).toBeNull()
  expect(from(9, 'ArrowRight')).toBeNull()
})
