import { expect, test } from 'vitest'
import type { Reversal } from '../../../../shared/contract/timeline.ts'
import { othersOf } from '../../../../renderer/views/timeline/others.ts'
import { rowsOf } from '../../../../renderer/views/timeline/rows.ts'
import { shownTurn } from '../../../../renderer/views/timeline/shown-turn.ts'
import { markWords, spanWords, turnWords } from '../../../../renderer/views/timeline/wording.ts'

const MARK = {
  first: 1,
  date: '2024-03-12',
  stance: 'denial' as const,
  hedged: true,
  speaker: 's1',
  proposition: 'p1',
  statements: 2,
  origins: 1,
  unfound: 0,
}
const CLAIM = {
  ...MARK,
  first: 3,
  date: null,
  stance: 'claim' as const,
  proposition: null,
  statements: 1,
}
const LANE = { key: 's1', label: 'Ministry', detail: '', claims: 1, denials: 2, marks: [CLAIM, MARK] }

function turn(from: string, to: string): Reversal {
  return { from: { ...MARK, date: from }, to: { ...MARK, date: to, stance: 'claim' } }
}

test('a mark is said in full to those who do not see it', () => {
  expect(markWords({ mark: MARK, figure: '4' }, 'Rain')).toBe(
    'denial 4, hedged, 12 Mar 2024, 2 statements, 1 origin: Rain',
  )
  expect(markWords({ mark: { ...MARK, unfound: 1 }, figure: '4' }, 'Rain')).toBe(
    'denial 4, hedged, 12 Mar 2024, 2 statements, 1 origin, 1 not found again: Rain',
  )
  expect(markWords({ mark: { ...CLAIM, hedged: false }, figure: '–' }, 'no proposition')).toBe(
    'claim –, no date, 1 statement, 1 origin: no proposition',
  )
})

test('a reversal counts days only between days', () => {
  expect(turnWords(turn('2024-02-28', '2024-03-01T12:00'))).toBe('reversal after 2 days')
  expect(turnWords(turn('2024-03-01T09:00', '2024-03-01T12:00'))).toBe('reversal within a day')
  expect(turnWords(turn('2024-02', '2024-03-01'))).toBe('reversal from Feb 2024 to 1 Mar 2024')
})

test('a stretch of time names its year once', () => {
  expect(spanWords('2024-03-12', '2024-03-17')).toBe('12 Mar to 17 Mar 2024')
  expect(spanWords('2023-12-30', '2024-01-02')).toBe('30 Dec 2023 to 2 Jan 2024')
  expect(spanWords('2024', '2024')).toBe('2024')
})

test('the figure of a proposition is its row among all, and it counts statements', () => {
  const named = [
    { id: 'p0', name: 'Not heard here' },
    { id: 'p1', name: 'Rain' },
  ]
  expect(othersOf({ by: 'speaker', lanes: [LANE] }, named)).toEqual([
    { id: 'p1', figure: '2', name: 'Rain', claims: 0, denials: 2 },
  ])
})

test('rows go by date, and what has none comes last', () => {
  expect(rowsOf([LANE])).toEqual([
    { lane: 'Ministry', mark: MARK },
    { lane: 'Ministry', mark: CLAIM },
  ])
})

test('the first reversal is told until a mark is chosen', () => {
  const reversals = [turn('2024-03-01', '2024-03-02'), turn('2024-03-03', '2024-03-04')]
  expect(shownTurn(reversals, null)?.index).toBe(0)
  expect(shownTurn(reversals, { kind: 'turn', index: 1 })?.index).toBe(1)
  expect(shownTurn(reversals, { kind: 'turn', index: 9 })?.index).toBe(1)
  expect(shownTurn(reversals, { kind: 'mark', key: 1 })).toBeNull()
  expect(shownTurn([], null)).toBeNull()
})
