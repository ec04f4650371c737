import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { lengthOf, walk, wayTo } from '../../../electron/store/history-walk.ts'
import { checkWorkspace } from '../../../electron/store/check.ts'
import { pending, redo, undo, type Change } from '../../../electron/store/history.ts'
import { openReader } from '../../../electron/store/open.ts'
import { createTag } from '../../../electron/store/tags.ts'
import { writeNote } from '../../../electron/store/note.ts'
import { contentOf, history, newStore, step } from './workspaces.ts'

/** A workspace with some steps of one row each, or more, and its content after each, beginning with none. */
function withSteps(count: number, rows = 1) {
  const { db, file } = newStore()
  const states = [contentOf(db)]
  for (let number = 1; number <= count; number++) {
    step(db, (tx) => writeRows(tx, number, rows), `note ${number}`)
    states.push(contentOf(db))
  }
  return {
    db,
    file,
    states,
    ids: [
      0,
      ...history(db, 1000)
        .map(({ id }) => id)
        .toReversed(),
    ],
  }
}

function writeRows(tx: Change, number: number, rows: number): void {
  writeNote(tx, `note ${number}`)
  for (let row = 1; row < rows; row++) createTag(tx, { name: `tag ${number}.${row}` })
}

const STEPS = 12

test('from any step to any other, in pieces of any size, the content is what it was after that step', () => {
  const { db, states, ids } = withSteps(STEPS, 3)
  const place = fc.integer({ min: 0, max: STEPS })
  fc.assert(
    fc.property(fc.array(fc.tuple(place, fc.integer({ min: 1, max: 5 })), { maxLength: 8 }), (stops) => {
      for (const [stop, most] of stops) {
        const way = wayTo(db, ids[stop] ?? 0)
        const { steps } = lengthOf(db, way)
        let gone = 0
        for (let at: number | null = null; ;) {
          const walked = walk(db, way, at, most)
          gone += walked.steps
          at = walked.at
          if (at === null) break
        }
        expect([gone, contentOf(db)]).toEqual([steps, states[stop]])
      }
    }),
    { numRuns: 15 },
  )
})

test('a step that somebody makes in between ends the way back, and is not undone', () => {
  const { db, ids } = withSteps(6)
  const way = wayTo(db, ids[1] ?? 0)
  expect([way, lengthOf(db, way)]).toEqual([
    { to: ids[1], direction: 'undo' },
    { steps: 5, rows: 5 },
  ])
  const { at } = walk(db, way, null, 2)
  step(db, (tx) => writeNote(tx, 'from another window'), 'meanwhile')
  expect(walk(db, way, at, 100)).toEqual({ at: null, steps: 0, rows: 0 })
  expect(history(db, 2).map(({ label, undone }) => [label, undone])).toEqual([
    ['meanwhile', false],
    ['note 4', false],
  ])
})

test('a step that somebody makes in between ends the way forward: what was to be redone is gone', () => {
  const { db, ids } = withSteps(4)
  for (let steps = 0; steps < 4; steps++) undo(db)
  const way = wayTo(db, ids[4] ?? 0)
  const { at } = walk(db, way, null, 2)
  step(db, (tx) => writeNote(tx, 'from another window'), 'meanwhile')
  expect(walk(db, way, at, 100)).toEqual({ at: null, steps: 0, rows: 0 })
  expect(history(db, 10).map(({ label }) => label)).toEqual(['meanwhile', 'note 2', 'note 1'])
})

/** Of two steps with nine rows each, the last is undone but for its first four. */
function undoneInPart() {
  const made = withSteps(2, 9)
  expect(walk(made.db, wayTo(made.db, 0), null, 5)).toEqual({ at: made.ids[2], steps: 0, rows: 5 })
  return made
}

test('a step that was left in part by a sudden end is sound, and is gone on with either way', () => {
  const { db, file, states } = undoneInPart()
  const found = openReader(file)
  expect([checkWorkspace(found.db), pending(found.db)]).toEqual([[], { undo: 'note 2', redo: 'note 2' }])
  found.close()
  redo(db)
  expect([contentOf(db), pending(db)]).toEqual([states[2], { undo: 'note 2', redo: null }])
  walk(db, wayTo(db, 0), null, 5)
  undo(db)
  expect([contentOf(db), pending(db)]).toEqual([states[1], { undo: 'note 1', redo: 'note 2' }])
  redo(db)
  expect(contentOf(db)).toEqual(states[2])
})

test('a change after a step that was left in part keeps what stands of it, and that is undone with it', () => {
  const { db, states } = undoneInPart()
  const half = contentOf(db)
  step(db, (tx) => writeNote(tx, 'from another window'), 'meanwhile')
  expect(pending(db)).toEqual({ undo: 'meanwhile', redo: null })
  undo(db)
  expect(contentOf(db)).toEqual(half)
  undo(db)
  expect([contentOf(db), pending(db)]).toEqual([states[1], { undo: 'note 1', redo: 'note 2' }])
  redo(db)
  expect(contentOf(db)).toEqual(half)
})

test('a new step that takes the number of the one being undone is not undone in its place', () => {
  const { db, ids } = undoneInPart()
  const way = wayTo(db, 0)
  undo(db)
  step(db, (tx) => writeNote(tx, 'from another window'), 'meanwhile')
  expect(history(db, 1).map(({ id, label }) => [id, label])).toEqual([[ids[2], 'meanwhile']])
  expect(walk(db, way, ids[2] ?? 0, 5)).toEqual({ at: null, steps: 0, rows: 0 })
})
