import { expect, test } from 'vitest'
import type { Id } from '../../../shared/model/identity.ts'
import { takeUpTags } from '../../../electron/store/codebook.ts'
import { redo, undo } from '../../../electron/store/history.ts'
import { createLink, createLinks, listLinks, removeLinks } from '../../../electron/store/links.ts'
import { changeMany } from '../../../electron/store/many-statements.ts'
import { mergeSpeakers, removeSpeaker, splitSpeaker } from '../../../electron/store/merge-speakers.ts'
import { mergeTags, removeTag } from '../../../electron/store/merge-tags.ts'
import { readNote, writeNote } from '../../../electron/store/note.ts'
import type { Writer } from '../../../electron/store/open.ts'
import {
  createProposition,
  listPropositions,
  mergePropositions,
  moveProposition,
  removeProposition,
  updateProposition,
} from '../../../electron/store/propositions.ts'
import { listFilters, removeFilter, saveFilter } from '../../../electron/store/saved-filters.ts'
import { createSpeaker, listSpeakers } from '../../../electron/store/speakers.ts'
import {
  createStatement,
  getStatement,
  listStatements,
  removeStatements,
  updateStatements,
} from '../../../electron/store/statements.ts'
import { createTag, listTags, updateTag } from '../../../electron/store/tags.ts'
import { contentOf, imported, newStore, spanOf, step } from './workspaces.ts'

/** Three statements: two by the office, one by Brandt. */
function harbour() {
  const { db } = newStore()
  const document = imported(db, 'Gazette')
  const mark = (quote: string, speaker: string) =>
    step(db, (tx) =>
      createStatement(tx, {
        document,
        ...spanOf(quote),
        fields: {
          stance: 'claim',
          speaker: { name: speaker },
          proposition: { text: `${quote}.` },
          tags: [{ name: 'port' }],
        },
      }),
    )
  const open = mark('The harbour is open', 'Ida Brandt')
  const closed = mark('We have seen no closure', 'The port office')
  const silent = mark('Nobody else spoke', 'The port office')
  return { db, open, closed, silent, brandt: open.speaker ?? '', office: closed.speaker ?? '' }
}

const refused = (code: string, message: string | RegExp) =>
  expect.objectContaining({ code, message: expect.stringMatching(message) })

/** Does the deed and proves that undo and redo give back every row as it was. */
function undoable(db: Writer, deed: () => void): void {
  const before = contentOf(db)
  deed()
  const after = contentOf(db)
  undo(db)
  expect(contentOf(db)).toEqual(before)
  redo(db)
  expect(contentOf(db)).toEqual(after)
}

test('merged speakers are one, with all names, both notes and every statement, and that can be undone', () => {
  const { db, brandt, office } = harbour()
  const third = step(db, (tx) =>
    createSpeaker(tx, {
      name: 'Harbour Office',
      aliases: ['IDA BRANDT', 'the office'],
      role: 'authority',
      note: 'Two',
    }),
  )
  undoable(db, () => void step(db, (tx) => mergeSpeakers(tx, brandt, [office, third.id])))
  expect(listSpeakers(db)).toMatchObject([
    {
      id: brandt,
      name: 'Ida Brandt',
      aliases: ['The port office', 'Harbour Office', 'the office'],
      role: 'authority',
      note: 'Two',
      statements: 3,
    },
  ])
})

test('a speaker merged into itself is refused, and nothing moves', () => {
  const { db, brandt, office } = harbour()
  const before = contentOf(db)
  expect(() => step(db, (tx) => mergeSpeakers(tx, brandt, [office, brandt]))).toThrow(
    refused('refused', 'into itself'),
  )
  expect(contentOf(db)).toEqual(before)
})

test('a split gives the chosen statements and the alias to a new speaker', () => {
  const { db, brandt, office, open, silent } = harbour()
  step(db, (tx) => mergeSpeakers(tx, brandt, [office]))
  undoable(db, () => void step(db, (tx) => splitSpeaker(tx, brandt, [silent.id], 'the port office')))
  expect(listSpeakers(db)).toMatchObject([
    { name: 'Ida Brandt', aliases: [], statements: 2 },
    { name: 'the port office', statements: 1 },
  ])
  const split = listSpeakers(db)[1]?.id ?? ''
  expect(() => step(db, (tx) => splitSpeaker(tx, split, [open.id], 'X'))).toThrow(
    refused('refused', 'Statement 1 is not by'),
  )
  expect(() => step(db, (tx) => splitSpeaker(tx, split, [], 'IDA BRANDT'))).toThrow(
    refused('conflict', 'IDA BRANDT'),
  )
})

test('a speaker with statements is removed only when they may go on without', () => {
  const { db, office, closed } = harbour()
  expect(() => step(db, (tx) => removeSpeaker(tx, office, false))).toThrow(
    refused('refused', '2 statements hang on this speaker'),
  )
  undoable(db, () => expect(step(db, (tx) => removeSpeaker(tx, office, true))).toBe(2))
  expect(getStatement(db, closed.id).speaker).toBeNull()
})

test('propositions are made, settled, ordered, merged and removed, each as a step to undo', () => {
  const { db, open, closed } = harbour()
  const texts = () => listPropositions(db).map(({ text }) => text)
  const [first = '', second = '', third = ''] = listPropositions(db).map(({ id }) => id)
  undoable(
    db,
    () => void step(db, (tx) => createProposition(tx, { text: 'Late', note: 'N', status: 'settled' })),
  )
  undoable(db, () => step(db, (tx) => moveProposition(tx, third, 0)))
  expect(texts()).toEqual(['Nobody else spoke.', 'The harbour is open.', 'We have seen no closure.', 'Late'])
  undoable(db, () => void step(db, (tx) => mergePropositions(tx, first, [second])))
  expect(listStatements(db).map(({ proposition }) => proposition)).toEqual([first, first, third])
  undoable(db, () => expect(step(db, (tx) => removeProposition(tx, third, true))).toBe(1))
  expect(() => step(db, (tx) => removeProposition(tx, first, false))).toThrow(
    refused('refused', '2 statements'),
  )
  expect(() => step(db, (tx) => mergePropositions(tx, first, [first]))).toThrow(refused('refused', 'itself'))
  expect(() => step(db, (tx) => updateProposition(tx, first, { text: 'LATE' }))).toThrow(
    refused('conflict', 'LATE'),
  )
  expect([open, closed].map(({ id }) => getStatement(db, id).proposition)).toEqual([first, first])
})

test('a tag cannot stand under itself, nor under what stands under it', () => {
  const { db } = newStore()
  const made = (name: string, parent: Id | null) => step(db, (tx) => createTag(tx, { name, parent })).id
  const a = made('a', null)
  const b = made('b', a)
  const c = made('c', b)
  for (const parent of [a, b, c])
    expect(() => step(db, (tx) => updateTag(tx, a, { parent }))).toThrow(
      refused('refused', 'cannot stand under itself'),
    )
  expect(() => step(db, (tx) => mergeTags(tx, c, [a]))).toThrow(refused('refused', 'stands under'))
  expect(() => step(db, (tx) => mergeTags(tx, a, [a]))).toThrow(refused('refused', 'itself'))
  undoable(db, () => void step(db, (tx) => removeTag(tx, b)))
  expect(listTags(db).map(({ name, parent }) => [name, parent])).toEqual([
    ['a', null],
    ['c', a],
  ])
})

test('merged tags are on all their statements once, and keep both definitions', () => {
  const { db, open, closed } = harbour()
  const [port] = listTags(db)
  const quay = step(db, (tx) =>
    createTag(tx, { name: 'quay', definition: 'Where ships lie.', colour: 'teal' }),
  )
  step(db, (tx) => updateTag(tx, port?.id ?? '', { definition: 'All of it.' }))
  expect(
    step(db, (tx) => changeMany(tx, [open.id, closed.id], { kind: 'tags', add: [quay.id], remove: [] })),
  ).toBe(2)
  undoable(db, () => void step(db, (tx) => mergeTags(tx, quay.id, [port?.id ?? ''])))
  expect(listTags(db)).toMatchObject([
    { name: 'quay', uses: 3, colour: 'teal', definition: 'Where ships lie.\n\nAll of it.' },
  ])
})

test('a table of tags makes what is new, changes what it names, and is taken up whole or not at all', () => {
  const { db } = newStore()
  step(db, (tx) => createTag(tx, { name: 'Port', definition: 'Old' }))
  const rows = [
    { name: 'quay', parent: 'port' },
    { name: 'port', definition: 'New' },
  ]
  undoable(db, () => expect(step(db, (tx) => takeUpTags(tx, rows))).toEqual({ created: 1, updated: 1 }))
  const [port, quay] = listTags(db)
  expect([port, quay]).toMatchObject([
    { name: 'Port', definition: 'New', parent: null },
    { name: 'quay', parent: port?.id },
  ])
  const before = contentOf(db)
  expect(() => step(db, (tx) => takeUpTags(tx, [{ name: 'x' }, { name: 'port', parent: 'quay' }]))).toThrow(
    refused('refused', 'under itself'),
  )
  expect(contentOf(db)).toEqual(before)
})

test('links are found from both ends, refused to themselves and twice, and go with their statement', () => {
  const { db, open, closed, silent } = harbour()
  const made = step(db, (tx) => createLink(tx, { from: open.id, to: closed.id, kind: 'contradicts' }))
  step(db, (tx) => createLink(tx, { from: silent.id, to: open.id, kind: 'quotes in part' }))
  const ends = (of: object) => listLinks(db, of).map(({ from, to, kind }) => [from.number, kind, to.number])
  expect(ends({ statement: closed.id })).toEqual([[1, 'contradicts', 2]])
  expect(ends({ statement: open.id })).toEqual([
    [1, 'contradicts', 2],
    [3, 'quotes in part', 1],
  ])
  expect(ends({ document: open.document })).toEqual(ends({}))
  const link = (from: Id, to: Id, kind: string) => () => step(db, (tx) => createLink(tx, { from, to, kind }))
  expect(link(open.id, open.id, 'repeats')).toThrow(refused('refused', 'to itself'))
  expect(link(closed.id, open.id, 'contradicts')).toThrow(refused('conflict', 'already'))
  expect(link(open.id, crypto.randomUUID(), 'repeats')).toThrow(refused('not-found', 'no statement'))
  undoable(db, () => void step(db, (tx) => removeStatements(tx, [silent.id])))
  undoable(db, () => void step(db, (tx) => removeLinks(tx, [made.id])))
  expect(listLinks(db)).toEqual([])
})

test('one statement is linked to several, and what is linked so already is passed over', () => {
  const { db, open, closed, silent } = harbour()
  step(db, (tx) => createLink(tx, { from: closed.id, to: open.id, kind: 'repeats' }))
  const to = [closed.id, silent.id, silent.id]
  const linked = () => step(db, (tx) => createLinks(tx, { from: open.id, to, kind: 'repeats' }))
  undoable(db, () => expect(linked()).toBe(1))
  expect(linked()).toBe(0)
})

test('the note of the workspace is kept as it was typed, script and all, and can be undone', () => {
  const { db } = newStore()
  const typed = '# Notes\n<script>alert("1")</script> [x](javascript:alert(1)) '
  undoable(db, () => step(db, (tx) => writeNote(tx, typed)))
  expect(readNote(db)).toBe(typed)
})

test('a filter is saved under one name, changed and removed', () => {
  const { db } = newStore()
  const saved = step(db, (tx) =>
    saveFilter(tx, { name: 'Denials', filter: { stances: ['denial'], speakers: [null] } }),
  )
  expect(() => step(db, (tx) => saveFilter(tx, { name: 'DENIALS', filter: {} }))).toThrow(
    refused('conflict', 'DENIALS'),
  )
  undoable(
    db,
    () =>
      void step(db, (tx) =>
        saveFilter(tx, { ...saved, name: 'No', filter: { said: { from: '2021', to: null } } }),
      ),
  )
  expect(listFilters(db)).toEqual([
    { id: saved.id, name: 'No', filter: { said: { from: '2021', to: null } } },
  ])
  undoable(db, () => step(db, (tx) => removeFilter(tx, saved.id)))
  expect(listFilters(db)).toEqual([])
})

test.each(['1499', '1499-12-31', '2999', '2999-01-01T00:00'])(
  'a said date of %s is refused, and no field is written',
  (said) => {
    const { db, open } = harbour()
    const before = contentOf(db)
    expect(() => step(db, (tx) => updateStatements(tx, [open.id], { said, note: 'x' }))).toThrow(
      refused('refused', /1500|after today/),
    )
    expect(contentOf(db)).toEqual(before)
  },
)

test('a hundred bulk edits are undone one by one, and made again', () => {
  const { db, open, closed, silent } = harbour()
  const ids = [open.id, closed.id, silent.id]
  const states = [contentOf(db)]
  for (let turn = 0; turn < 100; turn++) {
    step(db, (tx) =>
      updateStatements(tx, turn % 2 ? ids : ids.slice(1), {
        note: `edit ${turn}`,
        credibility: 1 + (turn % 6),
        tags: turn % 3 ? [] : [{ name: `tag ${turn % 5}` }],
      }),
    )
    states.push(contentOf(db))
  }
  for (const state of states.slice(0, -1).toReversed()) {
    undo(db)
    expect(contentOf(db)).toEqual(state)
  }
  for (const state of states.slice(1)) {
    redo(db)
    expect(contentOf(db)).toEqual(state)
  }
})
