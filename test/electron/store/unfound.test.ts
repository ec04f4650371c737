import { expect, test } from 'vitest'
import { keepAsOrphans } from '../../../electron/store/review.ts'
import { openLedger } from '../../../shared/contract/packing/ledger-cells.ts'
import { openTimeline } from '../../../shared/contract/packing/timeline-marks.ts'
import { getLedger } from '../../../electron/store/ledger.ts'
import { facetsOf } from '../../../electron/store/statement-facets.ts'
import { idsOf } from '../../../electron/store/statement-table.ts'
import { getTimeline } from '../../../electron/store/timeline.ts'
import { quarrel } from './quarrel.ts'
import { step } from './workspaces.ts'

test('what was not found again is told wherever statements are counted, and can be asked for', () => {
  const { db, first, again, turned, denied } = quarrel()
  const shown = () => ({
    table: idsOf(db, { anchors: ['review', 'orphan'] }),
    facet: facetsOf(db, { stances: ['claim'] }).facets.anchor,
    ledger: openLedger(getLedger(db, 'speaker')).rows.map(({ marks }) => marks.map(({ unfound }) => unfound)),
    outlets: openLedger(getLedger(db, 'outlet')).rows.flatMap(({ cells }) =>
      cells.map(({ marks }) => marks.map(({ unfound }) => unfound)),
    ),
    timeline: openTimeline(getTimeline(db, { lanes: 'proposition', date: 'said', filter: {} })).lanes.map(
      ({ marks }) => marks.map(({ unfound }) => unfound),
    ),
  })
  expect(shown().facet).toEqual([])
  step(db, (tx) => {
    for (const id of [again, denied]) tx.update('statement', { id }, { anchor: 'review' })
    return keepAsOrphans(tx, [denied], true)
  })
  expect([first, turned].every((id) => !shown().table.includes(id))).toBe(true)
  expect(shown()).toEqual({
    table: [again, denied],
    facet: [{ key: 'review', label: 'review', count: 1 }],
    ledger: [[1, 0], [1]],
    outlets: [[1, 0], [0], [1]],
    timeline: [[1, 0], [1], [0]],
  })
})
