import { expect, test } from 'vitest'
import type { StatementPatch } from '../../../shared/contract/statements.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { Stance } from '../../../shared/model/stance.ts'
import { removeDocuments, updateDocuments } from '../../../electron/store/documents.ts'
import { getLedger } from '../../../electron/store/ledger.ts'
import { getCell } from '../../../electron/store/ledger-cell.ts'
import type { Writer } from '../../../electron/store/open.ts'
import { getOverview } from '../../../electron/store/overview.ts'
import { listPropositions } from '../../../electron/store/propositions.ts'
import { listSpeakers, speakersByUse } from '../../../electron/store/speakers.ts'
import { facetsOf } from '../../../electron/store/statement-facets.ts'
import { findStatements, idsOf, queryStatements } from '../../../electron/store/statement-table.ts'
import { createStatement } from '../../../electron/store/statements.ts'
import { getTimeline } from '../../../electron/store/timeline.ts'
import { imported, newStore, spanOf, step } from './workspaces.ts'

const OPEN = { text: 'The harbour is open' }
const SEEN = { text: 'A closure was seen' }
const BRANDT = { name: 'Ida Brandt' }
const OFFICE = { name: 'The port office' }

/**
 * Two prints of one quarrel. Brandt's claim stands in both, word for word but for the case: one origin. She denies it later.
 * The office denies a closure that nobody claims, and hedges.
 */
function quarrel() {
  const { db } = newStore()
  const gazette = imported(db, 'Gazette report')
  const echo = imported(
    db,
    'Echo report',
    'THE HARBOUR IS OPEN, Brandt said. Later: it never was open. Nobody knows.',
  )
  step(db, (tx) => updateDocuments(tx, [echo], { outlet: 'The Echo', published: '2021-05-04' }))
  const mark = marker(db)
  const first = mark(gazette, 'The harbour is open', 'claim', {
    speaker: BRANDT,
    proposition: OPEN,
    said: '2021-05-03',
    tags: [{ name: 'access' }],
  })
  const again = mark(
    echo,
    'THE HARBOUR IS OPEN',
    'claim',
    { speaker: BRANDT, proposition: OPEN, said: '2021-05-03' },
    ECHO,
  )
  const turned = mark(
    echo,
    'it never was open',
    'denial',
    { speaker: BRANDT, proposition: OPEN, said: '2021-06' },
    ECHO,
  )
  const denied = mark(gazette, 'We have seen no closure', 'denial', {
    speaker: OFFICE,
    proposition: SEEN,
    hedge: 'possible',
    note: 'Straße gesperrt?',
  })
  const loose = mark(gazette, 'Nobody else spoke', 'comment', {})
  return { db, gazette, echo, first, again, turned, denied, loose }
}

const ECHO = 'THE HARBOUR IS OPEN, Brandt said. Later: it never was open. Nobody knows.'

const marker =
  (db: Writer) =>
  (document: Id, quote: string, stance: Stance, fields: Omit<StatementPatch, 'stance'>, text?: string): Id =>
    step(db, (tx) => createStatement(tx, { document, ...spanOf(quote, text), fields: { stance, ...fields } }))
      .id

const named = (db: Writer) =>
  new Map([
    ...listSpeakers(db).map(({ id, name }) => [name, id] as const),
    ...listPropositions(db).map(({ id, text }) => [text, id] as const),
  ])

test('the ledger counts statements and origins, frames reversals, and names its gaps', () => {
  const { db } = quarrel()
  const ids = named(db)
  const [brandt = '', office = '', open = '', seen = ''] = [
    BRANDT.name,
    OFFICE.name,
    OPEN.text,
    SEEN.text,
  ].map((name) => ids.get(name) ?? '')
  const claims = { stance: 'claim', statements: 2, origins: 1, hedged: false }
  const denial = { stance: 'denial', statements: 1, origins: 1, hedged: false }
  expect(getLedger(db, 'speaker')).toEqual({
    columns: [
      { key: brandt, label: 'Ida Brandt', detail: '', group: '' },
      { key: office, label: 'The port office', detail: '', group: '' },
    ],
    rows: [
      {
        proposition: open,
        text: OPEN.text,
        status: 'open',
        contested: true,
        documents: 2,
        firstSaid: '2021-05-03',
        lastSaid: '2021-06',
        marks: [claims, denial],
        cells: [
          {
            column: brandt,
            marks: [claims, denial],
            reversed: true,
          },
        ],
      },
      {
        proposition: seen,
        text: SEEN.text,
        status: 'open',
        contested: false,
        documents: 1,
        firstSaid: null,
        lastSaid: null,
        marks: [
          {
            ...denial,
            hedged: true,
          },
        ],
        cells: [
          {
            column: office,
            marks: [
              {
                ...denial,
                hedged: true,
              },
            ],
            reversed: false,
          },
        ],
      },
    ],
    gaps: {
      claimsNobodyDenied: [],
      denialsWithoutClaim: [seen],
      oneSource: [open],
      speakersOnBothSides: [{ speaker: brandt, name: 'Ida Brandt', proposition: open }],
      silentDays: [],
    },
    totals: { statements: 4, origins: 3, documents: 2 },
  })
})

test.each([
  ['outlet', ['The Echo', 'The Sound Gazette']],
  ['day', ['2021-05-03', '2021-06', null]],
] as const)('the ledger has a column for each %s, and its cells hold what it counts', (columns, keys) => {
  const { db } = quarrel()
  const ledger = getLedger(db, columns)
  expect(ledger.columns.map(({ key }) => key)).toEqual(keys)
  for (const { proposition, cells } of ledger.rows)
    for (const { column, marks } of cells)
      expect(getCell(db, { proposition, columns, column })).toHaveLength(
        marks.reduce((sum, { statements }) => sum + statements, 0),
      )
})

test('a row of the ledger gives its quotes in their context, those of one origin told by one name', () => {
  const { db } = quarrel()
  const proposition = named(db).get(OPEN.text) ?? ''
  const quotes = getCell(db, { proposition, columns: 'speaker' })
  expect(quotes.map(({ quote, before, after, title }) => [quote, before, after, title])).toEqual([
    ['The harbour is open', '', expect.stringContaining(', said Ida Brandt.'), 'Gazette report'],
    ['THE HARBOUR IS OPEN', '', expect.stringContaining(', Brandt said.'), 'Echo report'],
    ['it never was open', expect.stringContaining('Later: '), '. Nobody knows.', 'Echo report'],
  ])
  expect(new Set(quotes.map(({ origin }) => origin)).size).toBe(2)
})

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

test('every field of a filter finds what it names, and null what has none', () => {
  const { db, echo, first, again, turned, denied, loose } = quarrel()
  const ids = named(db)
  const brandt = ids.get(BRANDT.name) ?? ''
  expect({
    stances: idsOf(db, { stances: ['denial'] }),
    speakers: idsOf(db, { speakers: [brandt] }),
    none: idsOf(db, { speakers: [null] }),
    propositions: idsOf(db, { propositions: [ids.get(SEEN.text) ?? '', null] }),
    outlets: idsOf(db, { outlets: ['The Echo'] }),
    untagged: idsOf(db, { tags: [null], documents: [echo] }),
    hedges: idsOf(db, { hedges: ['possible'] }),
    month: idsOf(db, { months: ['2021-06'] }),
    published: idsOf(db, { published: { from: '2021-05', to: '2021-05-31' } }),
    text: idsOf(db, { text: 'HARBOUR  IS' }),
    byName: idsOf(db, { text: 'ida brandt' }),
    inNote: idsOf(db, { text: 'straße' }),
    nothing: idsOf(db, { stances: [] }),
  }).toEqual({
    stances: [turned, denied],
    speakers: [first, again, turned],
    none: [loose],
    propositions: [denied, loose],
    outlets: [again, turned],
    untagged: [again, turned],
    hedges: [denied],
    month: [turned],
    published: [again, turned],
    text: [],
    byName: [first, again, turned],
    inNote: [denied],
    nothing: [],
  })
})

test('a date known only to the month is in a span that touches the month, and in no other', () => {
  const { db, turned } = quarrel()
  const inSpan = (from: string | null, to: string | null) =>
    idsOf(db, { said: { from, to } }).includes(turned)
  expect([
    inSpan('2021-06-10', '2021-06-11'),
    inSpan('2021', null),
    inSpan(null, '2021-06'),
    inSpan('2021-07', null),
    inSpan(null, '2021-05-31'),
  ]).toEqual([true, true, true, false, false])
})

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

test('what a column lacks comes last whichever way it is sorted', () => {
  const { db, first, again, turned, denied, loose } = quarrel()
  expect(idsOf(db, {}, [{ by: 'said', down: true }])).toEqual([turned, first, again, denied, loose])
  expect(idsOf(db, {}, [{ by: 'said', down: false }])).toEqual([first, again, turned, denied, loose])
})

test('a page of the table names what its statements hang on', () => {
  const { db, first } = quarrel()
  const { total, rows } = queryStatements(db, { filter: {}, sort: [], offset: 0, limit: 1 })
  expect({ total, rows }).toMatchObject({
    total: 5,
    rows: [
      {
        id: first,
        speakerName: 'Ida Brandt',
        propositionText: OPEN.text,
        tagNames: ['access'],
        outlet: 'The Sound Gazette',
      },
    ],
  })
})

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

test('the overview counts by speaker, outlet, day and tag, and who comes up together', () => {
  const { db } = quarrel()
  const overview = getOverview(db)
  const rows = (tallies: typeof overview.speakers) =>
    tallies.map(({ label, claim, denial, comment }) => [label, claim, denial, comment])
  expect({
    ...overview,
    speakers: rows(overview.speakers),
    outlets: rows(overview.outlets),
    days: rows(overview.days),
    tags: rows(overview.tags),
    speakerPairs: overview.speakerPairs.map(({ labelA, labelB, documents }) => [
      [labelA, labelB].sort(),
      documents,
    ]),
  }).toEqual({
    documents: 2,
    statements: 5,
    origins: 4,
    stances: {
      claim: 2,
      denial: 2,
      question: 0,
      comment: 1,
    },
    speakers: [
      ['Ida Brandt', 2, 1, 0],
      ['The port office', 0, 1, 0],
      ['', 0, 0, 1],
    ],
    outlets: [
      ['The Sound Gazette', 1, 1, 1],
      ['The Echo', 1, 1, 0],
    ],
    days: [
      ['2021-05-03', 2, 0, 0],
      ['2021-06', 0, 1, 0],
      ['', 0, 1, 1],
    ],
    tags: [['access', 1, 0, 0]],
    tagPairs: [],
    speakerPairs: [[['Ida Brandt', 'The port office'], 1]],
  })
})

test('statements are found by the words of their quotes, in any order and letter case, the oldest first', () => {
  const { db, echo } = quarrel()
  const quotes = (words: string, limit = 10) => findStatements(db, words, limit).map(({ quote }) => quote)
  expect(quotes('OPEN harbour')).toEqual(['The harbour is open', 'THE HARBOUR IS OPEN'])
  expect(quotes('open')).toEqual(['The harbour is open', 'THE HARBOUR IS OPEN', 'it never was open'])
  expect([quotes('open', 1), quotes('open Brandt'), quotes(' ')]).toEqual([['The harbour is open'], [], []])
  step(db, (tx) => removeDocuments(tx, [echo]))
  expect(quotes('open')).toEqual(['The harbour is open'])
})

test('speakers come by use for whoever is about to mark', () => {
  const { db } = quarrel()
  const facts = (one: { name: string; statements: number }) => [one.name, one.statements]
  expect(speakersByUse(db).map(facts)).toEqual([
    [BRANDT.name, 3],
    [OFFICE.name, 1],
  ])
})
