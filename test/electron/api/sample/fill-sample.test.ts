import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillSample } from '../../../../electron/api/sample/fill-sample.ts'
import { checkWorkspace } from '../../../../electron/store/check.ts'
import { listDocuments } from '../../../../electron/store/list-documents.ts'
import { pending } from '../../../../electron/store/history.ts'
import { openStore, type Store } from '../../../../electron/store/open.ts'
import { listPropositions } from '../../../../electron/store/propositions.ts'
import { listSpeakers } from '../../../../electron/store/speakers.ts'
import { listTags } from '../../../../electron/store/tags.ts'

const folder = mkdtempSync(join(tmpdir(), 'gainsay-sample-'))
let store: Store

beforeAll(async () => {
  store = openStore(join(folder, 'sample.gainsay'), { create: true })
  await fillSample(store.db, join(import.meta.dirname, '../../../../resources/sample'))
}, 60_000)

afterAll(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

test('the importers find outlet, day and page language of every article, and leave the day of the chronology open', () => {
  const rows = listDocuments(store.db).map(
    ({ title, outlet, published, publishedCheck, reliability, counts }) =>
      [
        title,
        outlet,
        published?.slice(0, 10) + (publishedCheck ? ', please check' : ''),
        reliability,
        `${counts.claim} claims`,
        `${counts.denial} denials`,
      ].join(' | '),
  )
  expect(rows.sort()).toEqual([
    'Anselt counts the cost and waits for an answer | The Brede Courier | 2024-03-18 | C | 0 claims | 0 denials',
    'Commission requests Korrin records, Varesh declines | Northline Wire | 2024-03-15 | A | 1 claims | 1 denials',
    'Korrin: a chronology | Teshe Valley Monitor | 2024-03 | F | 2 claims | 2 denials',
    'Minister in Anselt: ‘We were not told’ | The Brede Courier | 2024-03-14 | C | 1 claims | 3 denials',
    'Ministry explains technical discharge of 11 March | Radio Varesh | 2024-03-16 | D | 3 claims | 0 denials',
    'Ministry: Korrin dam is running to its spring schedule | Radio Varesh | 2024-03-12 | D | 2 claims | 2 denials',
    'Outflow at Korrin reduced, minister tells morning programme | Radio Varesh | 2024-03-13, please check | D | 4 claims | 0 denials',
    'River commission asks for the gate logs | The Meridian Post | 2024-03-15 | B | 0 claims | 0 denials',
    'River rises two metres at Anselt; Calmera blames dam upstream | Northline Wire | 2024-03-12 | A | 2 claims | 1 denials',
    'The gauges that do not agree | Teshe Valley Monitor | 2024-03-14 | C | 2 claims | 3 denials',
    'Two ministries, one river: who opened the Korrin gates? | The Meridian Post | 2024-03-13 | B | 3 claims | 3 denials',
    'Varesh concedes a discharge it had denied | The Meridian Post | 2024-03-17 | B | 3 claims | 3 denials',
    'Varesh says Korrin gates are closing; Calmera sees no sign of it | Northline Wire | 2024-03-13 | A | 2 claims | 2 denials',
    '‘No siren, no call’: how the lower town woke to water | The Brede Courier | 2024-03-12 | C | 1 claims | 2 denials',
  ])
})

test('its speakers, propositions and tags are used, and none was made beside them', () => {
  const { db } = store
  expect({
    speakers: Object.fromEntries(listSpeakers(db).map(({ name, statements }) => [name, statements])),
    propositions: listPropositions(db).map(({ counts }) => [counts.claim, counts.denial]),
    tags: listTags(db).map(({ name, uses }) => [name, uses > 0]),
  }).toEqual({
    speakers: {
      'Calmera hydrological service': 6,
      'Danil Orsek': 5,
      Hydrovar: 6,
      'Ilena Marsk': 10,
      'Rosa Tevik': 6,
      'Teshe River Commission': 4,
      'Two dam workers': 2,
      'Varesh water ministry': 14,
    },
    propositions: [
      [9, 6],
      [5, 6],
      [2, 4],
      [2, 3],
      [2, 1],
      [2, 2],
      [1, 0],
      [3, 0],
    ],
    tags: ['gates', 'gauges', 'hearsay', 'rain', 'records', 'reversal', 'warning'].map((name) => [
      name,
      true,
    ]),
  })
})

test('it is a sound workspace in which there is nothing to undo', () => {
  expect({ problems: checkWorkspace(store.db), ...pending(store.db) }).toEqual({
    problems: [],
    undo: null,
    redo: null,
  })
})
