import { expect, test } from 'vitest'
import { removeDocuments } from '../../../electron/store/documents.ts'
import { findStatements, idsOf, queryStatements } from '../../../electron/store/statement-table.ts'
import { BRANDT, OPEN, SEEN, named, quarrel } from './quarrel.ts'
import { step } from './workspaces.ts'

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
    text: idsOf(db, { text: 'OPEN  brandt harbour' }),
    accents: idsOf(db, { text: 'ópen ĥarbour' }),
    many: idsOf(db, { text: `${'open '.repeat(300)}` }),
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
    text: [first, again, turned],
    accents: [first, again, turned],
    many: [first, again, turned],
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

test('statements are found by the words of their quotes, in any order and letter case, the oldest first', () => {
  const { db, echo } = quarrel()
  const quotes = (words: string, limit = 10) => findStatements(db, words, limit).map(({ quote }) => quote)
  expect(quotes('OPEN harbour')).toEqual(['The harbour is open', 'THE HARBOUR IS OPEN'])
  expect(quotes('open')).toEqual(['The harbour is open', 'THE HARBOUR IS OPEN', 'it never was open'])
  expect([quotes('open', 1), quotes('open Brandt'), quotes(' ')]).toEqual([['The harbour is open'], [], []])
  step(db, (tx) => removeDocuments(tx, [echo]))
  expect(quotes('open')).toEqual(['The harbour is open'])
})
