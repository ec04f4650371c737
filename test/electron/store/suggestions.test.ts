import { expect, test } from 'vitest'
import { undo } from '../../../electron/store/history.ts'
import { removeDocuments } from '../../../electron/store/documents.ts'
import type { Writer } from '../../../electron/store/open.ts'
import { acceptSuggestion, dismissSuggestions } from '../../../electron/store/suggestions/decide.ts'
import { groupSuggestions } from '../../../electron/store/suggestions/group-suggestions.ts'
import { listSuggestions } from '../../../electron/store/suggestions/list-suggestions.ts'
import {
  countTexts,
  keepSuggestions,
  unreadTexts,
  type FoundSuggestion,
} from '../../../electron/store/suggestions/read-texts.ts'
import { createSpeaker, updateSpeaker } from '../../../electron/store/speakers.ts'
import { removeStatements } from '../../../electron/store/statements.ts'
import { addVersion } from '../../../electron/store/add-version.ts'
import { imported, newDocument, newStore, step, TEXT } from './workspaces.ts'

const found = (quote: string, more: Partial<FoundSuggestion> = {}): FoundSuggestion => {
  const start = TEXT.indexOf(quote)
  const end = start + quote.length
  const about = { form: 'direct', cue: null, speaker: null, stance: 'claim', hedge: 'certain' }
  return { start, end, quote, ...about, score: 0.9, tier: 1, reason: 'for a test', ...more }
}

function read(db: Writer, rules: number, list: readonly FoundSuggestion[] | null) {
  for (const { document, version } of unreadTexts(db, rules).texts)
    keepSuggestions(db, { document, version, rules }, list)
}

const open = (db: Writer) =>
  listSuggestions(db, { tier: 2, outcomes: ['open'], offset: 0, limit: 100 }).suggestions

test('a text is read once by the same rules, and again by others', () => {
  const { db } = newStore()
  imported(db, 'Harbour open')
  expect([unreadTexts(db, 1).texts.length, countTexts(db, 1)]).toEqual([
    1,
    { waiting: 1, done: 0, failed: 0 },
  ])
  read(db, 1, [found('The harbour is open')])
  expect([unreadTexts(db, 1).texts.length, countTexts(db, 1)]).toEqual([
    0,
    { waiting: 0, done: 1, failed: 0 },
  ])
  read(db, 2, [found('Nobody else spoke')])
  expect(open(db).map(({ quote }) => quote)).toEqual(['Nobody else spoke'])
})

test('whom a suggestion names is known by an alias that came after the text was read', () => {
  const { db } = newStore()
  imported(db, 'Harbour open')
  const speaker = { start: 0, end: 3, name: 'the harbour master', by: 'as written' as const }
  read(db, 1, [found('The harbour is open', { speaker })])
  expect(open(db).map((one) => one.speaker?.known)).toEqual([null])
  const { id } = step(db, (tx) => createSpeaker(tx, { name: 'Ivo Lindt' }))
  step(db, (tx) => updateSpeaker(tx, id, { aliases: ['The Harbour Master'] }))
  expect(open(db).map((one) => one.speaker?.known)).toEqual([id])
})

test('a text that cannot be read is counted, and holds nothing up', () => {
  const { db } = newStore()
  imported(db, 'Harbour open')
  read(db, 1, null)
  expect([countTexts(db, 1), unreadTexts(db, 1).texts]).toEqual([{ waiting: 0, done: 0, failed: 1 }, []])
})

test('texts that are out of sight are not counted: those of removed documents, and those that were replaced', () => {
  const { db } = newStore()
  const [, removed = '', renewed = ''] = ['Stands', 'Goes', 'Comes anew', 'Failed'].map((title) =>
    imported(db, title),
  )
  read(db, 1, [])
  db.prepare(
    'UPDATE suggested_text SET failed = 1 WHERE version = (SELECT id FROM text_version ORDER BY rowid DESC LIMIT 1)',
  ).run()
  expect(countTexts(db, 1)).toEqual({ waiting: 0, done: 3, failed: 1 })
  step(db, (tx) => removeDocuments(tx, [removed]))
  step(db, (tx) =>
    addVersion(tx, renewed, newDocument('Comes anew', 'The harbour was never closed.'), 'again'),
  )
  expect(countTexts(db, 1)).toEqual({ waiting: 1, done: 1, failed: 1 })
  expect(unreadTexts(db, 1).texts.map(({ document }) => document)).toEqual([renewed])
})

test('unread texts are looked for among a part of the documents at a time, and none is missed', () => {
  const { db } = newStore()
  const documents = Array.from({ length: 1001 }, (_, n) => imported(db, `Port ${n}`))
  const first = unreadTexts(db, 1)
  const rest = unreadTexts(db, 1, first.next ?? 0)
  expect([...first.texts, ...rest.texts].map(({ document }) => document)).toEqual(documents)
  expect([first.texts.length, rest.next]).toEqual([1000, null])
})

test('what was dismissed stays so when other rules find it with other ends', () => {
  const { db } = newStore()
  imported(db, 'Harbour open')
  read(db, 1, [found('The harbour is open'), found('Nobody else spoke')])
  const [first] = open(db)
  step(db, (tx) => dismissSuggestions(tx, [first?.id ?? '']), 'dismiss')
  read(db, 2, [found('harbour is open'), found('Nobody else spoke')])
  expect(open(db).map(({ quote }) => quote)).toEqual(['Nobody else spoke'])
  expect(undo(db)).toBe('dismiss')
  expect(open(db).map(({ quote }) => quote)).toEqual(['harbour is open', 'Nobody else spoke'])
})

test('a denial inside a claim waits on, also when the claim was accepted', () => {
  const { db } = newStore()
  imported(db, 'Harbour open')
  read(db, 1, [
    found('“We have seen no closure”, the port office answered'),
    found('no closure', { stance: 'denial' }),
  ])
  const [claim] = open(db)
  step(db, (tx) => acceptSuggestion(tx, claim?.id ?? ''), 'accept')
  expect(open(db).map(({ quote }) => quote)).toEqual(['no closure'])
})

test('what somebody is told to have said within the words of another waits on, whichever is accepted first', () => {
  const outer = found('“We have seen no closure”, the port office answered')
  const inner = found('We have seen no closure”, the port office answered')
  for (const first of [0, 1]) {
    const { db } = newStore()
    imported(db, 'Harbour open')
    read(db, 1, [outer, inner])
    const both = open(db)
    step(db, (tx) => acceptSuggestion(tx, both[first]?.id ?? ''), 'accept')
    expect(open(db)).toEqual([both[1 - first]])
  }
})

test('a suggestion that was accepted does not come back when its statement is removed', () => {
  const { db } = newStore()
  imported(db, 'Harbour open')
  read(db, 1, [found('The harbour is open')])
  const [only] = open(db)
  const statement = step(db, (tx) => acceptSuggestion(tx, only?.id ?? ''), 'accept')
  step(db, (tx) => removeStatements(tx, [statement.id]), 'remove')
  expect(open(db)).toEqual([])
})

test('the better of two reports with the same words is kept', () => {
  const { db } = newStore()
  imported(db, 'Harbour open')
  read(db, 1, [
    found('Nobody else spoke', { score: 0.9 }),
    found('Nobody else spoke', { score: 0.5, stance: 'denial' }),
  ])
  expect(open(db).map(({ score, stance }) => [score, stance])).toEqual([[0.9, 'claim']])
})

test('suggestions of a document that was removed are out of sight, and back with it', () => {
  const { db } = newStore()
  const document = imported(db, 'Harbour open')
  read(db, 1, [found('The harbour is open')])
  step(db, (tx) => removeDocuments(tx, [document]), 'remove')
  expect(open(db)).toEqual([])
  undo(db)
  expect(open(db).length).toBe(1)
})

test('what waits is grouped by document and speaker, and looked through by words of quote and name', () => {
  const { db } = newStore()
  imported(db, 'Harbour open')
  const speaker = { start: 0, end: 3, name: 'Petra Halvin', by: 'name' }
  read(db, 1, [found('The harbour is open', { speaker }), found('Nobody else spoke')])
  const groups = (words?: string) =>
    groupSuggestions(db, { tier: 1, ...(words === undefined ? {} : { words }) })
  const { document: id } = open(db)[0] ?? { document: '' }
  expect(groups()).toEqual({
    byDocument: [{ document: id, open: 2 }],
    bySpeaker: [{ name: 'Petra Halvin', open: 1 }],
  })
  expect(groups('halvin').byDocument).toEqual([{ document: id, open: 1 }])
  expect(groups('hálvin open').byDocument).toEqual([{ document: id, open: 1 }])
  expect(groups('nobody')).toEqual({ byDocument: [{ document: id, open: 1 }], bySpeaker: [] })
  step(db, (tx) => acceptSuggestion(tx, open(db)[0]?.id ?? ''), 'accept')
  expect(groups().byDocument).toEqual([{ document: id, open: 1 }])
})
