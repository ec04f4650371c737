import { expect, test } from 'vitest'
import { removeDocuments } from '../../../electron/store/documents.ts'
import { getLedger } from '../../../electron/store/ledger.ts'
import { getOverview } from '../../../electron/store/overview.ts'
import { listPropositions } from '../../../electron/store/propositions.ts'
import { lastSpeaker, listSpeakers } from '../../../electron/store/speakers.ts'
import { facetsOf } from '../../../electron/store/statement-facets.ts'
import { queryStatements } from '../../../electron/store/statement-table.ts'
import { getStatement, listStatements } from '../../../electron/store/statements.ts'
import { listTags } from '../../../electron/store/tags.ts'
import { getTimeline } from '../../../electron/store/timeline.ts'
import { quarrel } from './quarrel.ts'
import { toMark } from './to-mark.ts'
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

test('marks of a removed document are counted nowhere', () => {
  const { db, document, mark } = toMark()
  const { id } = mark('The harbour is open', {
    stance: 'claim',
    speaker: { name: 'Ida Brandt' },
    proposition: { text: 'It is open' },
    tags: [{ name: 'closure' }],
  })
  expect(lastSpeaker(db)).toBe(listSpeakers(db)[0]?.id)
  step(db, (tx) => removeDocuments(tx, [document]))
  expect(listStatements(db)).toEqual([])
  expect(() => getStatement(db, id)).toThrow(expect.objectContaining({ code: 'not-found' }))
  expect(lastSpeaker(db)).toBeNull()
  expect([listSpeakers(db), listPropositions(db), listTags(db)]).toMatchObject([
    [{ statements: 0 }],
    [{ counts: { claim: 0, denial: 0 } }],
    [{ uses: 0 }],
  ])
})
