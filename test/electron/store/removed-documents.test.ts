import { expect, test } from 'vitest'
import { removeDocuments } from '../../../electron/store/documents.ts'
import { getLedger } from '../../../electron/store/ledger.ts'
import { getOverview } from '../../../electron/store/overview.ts'
import { facetsOf } from '../../../electron/store/statement-facets.ts'
import { queryStatements } from '../../../electron/store/statement-table.ts'
import { getTimeline } from '../../../electron/store/timeline.ts'
import { quarrel } from './quarrel.ts'
import { step } from './workspaces.ts'

test('what was removed with its document is in no view', () => {
  const { db, echo } = quarrel()
  step(db, (tx) => removeDocuments(tx, [echo]))
  expect({
    table: queryStatements(db, { filter: {}, sort: [], offset: 0, limit: 50 }).total,
    facets: facetsOf(db, {}).facets.outlet,
    ledger: getLedger(db, 'speaker').totals,
    lanes: getTimeline(db, { lanes: 'speaker', date: 'said', filter: {} }).lanes.map(
      ({ claims, denials }) => [claims, denials],
    ),
    overview: getOverview(db).statements,
  }).toEqual({
    table: 3,
    facets: [{ key: 'The Sound Gazette', label: 'The Sound Gazette', count: 3 }],
    ledger: { statements: 2, origins: 2, documents: 1 },
    lanes: [
      [1, 0],
      [0, 1],
      [0, 0],
    ],
    overview: 3,
  })
})
