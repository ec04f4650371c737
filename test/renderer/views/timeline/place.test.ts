import { describe, expect, test } from 'vitest'
import type { Reversal, TimelineLane, TimelineMark } from '../../../../shared/contract/timeline.ts'
import { axisOf } from '../../../../renderer/views/timeline/axis.ts'
import { gatherUndated, placeLanes, timesOf } from '../../../../renderer/views/timeline/place.ts'
import { step } from '../../../../renderer/views/timeline/use-mark-keys.ts'

/** Columns of 100 px from 12 to 15 March. */
const AXIS = axisOf(['2024-03-12', '2024-03-15'], 400)

function mark(key: string, date: string | null, change: Partial<TimelineMark> = {}): TimelineMark {
  return {
    date,
    stance: 'claim',
    hedged: false,
    speaker: 's',
    proposition: 'p',
    statements: [key],
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
    const [placed] = place([
      lane('A', mark('a', '2024-03-12'), mark('b', '2024-03-13', { stance: 'denial' })),
    ])
    expect(placed).toMatchObject({ top: 0, axis: 46, height: 92 })
    expect(placed?.marks.map(({ key, x, y }) => ({ key, x, y }))).toEqual([
      { key: 'a', x: 6, y: 16 },
      { key: 'b', x: 106, y: 54 },
    ])
  })

  test('marks of one day stand side by side, then in further rows, and the lane grows', () => {
    const marks = ['a', 'b', 'c'].map((key) => mark(key, '2024-03-12'))
    const [first, second] = place([lane('A', ...marks), lane('B', mark('d', '2024-03-12'))])
    expect(first?.marks.map(({ key, x, y }) => ({ key, x, y }))).toEqual([
      { key: 'c', x: 6, y: 16 },
      { key: 'a', x: 6, y: 42 },
      { key: 'b', x: 45, y: 42 },
    ])
    expect(second?.top).toBe(92 + 26)
  })

  test('a date known only in part is a span with its words, clear of what else stands there', () => {
    const [placed] = place([lane('A', mark('a', '2024-03'), mark('b', '2024-03-13'))])
    expect(
      placed?.marks.map(({ key, span, words, x, width, y }) => ({ key, span, words, x, width, y })),
    ).toEqual([
      { key: 'a', span: true, words: '· Mar 2024', x: 2, width: 396, y: 16 },
      { key: 'b', span: false, words: '', x: 106, width: 33, y: 42 },
    ])
  })

  test('a mark says how many statements it holds, and of how many origins', () => {
    const statements = ['a', 'b', 'c', 'd']
    expect(timesOf(mark('a', null))).toBe('')
    expect(timesOf(mark('a', null, { statements }))).toBe('×4')
    expect(timesOf(mark('a', null, { statements, origins: 2 }))).toBe('×4 from 2')
  })
})

test('a reversal joins the two marks, and is left out where it would run backwards', () => {
  const marks = [mark('a', '2024-03-12', { stance: 'denial' }), mark('b', '2024-03-15')]
  const turn = (from: string, to: string): Reversal => ({
    speaker: 's',
    proposition: 'p',
    from: { date: '2024-03-12', stance: 'denial', statements: [from] },
    to: { date: '2024-03-15', stance: 'claim', statements: [to] },
  })
  const [placed] = place([lane('s', ...marks)], [turn('a', 'b'), turn('b', 'a'), turn('a', 'elsewhere')])
  expect(placed?.turns.map(({ from, to, y }) => ({ from: from.key, to: to.key, y }))).toEqual([
    { from: 'a', to: 'b', y: 84 },
  ])
})

test('what has no date leaves its lane for one at the end', () => {
  const dated = mark('a', '2024-03-12')
  const undated = mark('b', null, { statements: ['b', 'c'] })
  expect(gatherUndated([lane('A', dated, undated), lane('B', mark('d', null))])).toEqual([
    lane('A', dated),
    {
      key: null,
      label: 'No date',
      detail: 'in no order',
      claims: 3,
      denials: 0,
      marks: [undated, mark('d', null)],
    },
  ])
  expect(gatherUndated([lane('A', dated)])).toEqual([lane('A', dated)])
})

test('arrows walk the marks of a lane and go to the nearest of the next that has any', () => {
  const lanes = place([
    lane('A', mark('a', '2024-03-12'), mark('b', '2024-03-15')),
    lane('B'),
    lane('C', mark('c', '2024-03-13'), mark('d', '2024-03-14')),
  ])
  const from = (key: string, press: string) => {
    const found = step(lanes, key, press)
    return found && [found.lane, found.mark.key]
  }
  expect(from('a', 'ArrowRight')).toEqual([0, 'b'])
  expect(from('a', 'ArrowLeft')).toBeNull()
  expect(from('a', 'End')).toEqual([0, 'b'])
  expect(from('b', 'Home')).toEqual([0, 'a'])
  expect(from('b', 'ArrowDown')).toEqual([2, 'd'])
  expect(from('c', 'ArrowUp')).toEqual([0, 'a'])
  expect(from('a', 'Enter')).toBeNull()
  expect(from('gone', 'ArrowRight')).toBeNull()
})
