import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { walk, wayTo } from '../../../electron/store/history-walk.ts'
import { undo } from '../../../electron/store/history.ts'
import { writeNote } from '../../../electron/store/note.ts'
import { contentOf, history, newStore, step } from './workspaces.ts'

/** A workspace with some steps, and its content after each, beginning with none. */
function withSteps(count: number) {
  const { db } = newStore()
  const states = [contentOf(db)]
  for (let number = 1; number <= count; number++) {
    step(db, (tx) => writeNote(tx, `note ${number}`), `note ${number}`)
    states.push(contentOf(db))
  }
  return {
    db,
    states,
    ids: [
      0,
      ...history(db, 1000)
        .map(({ id }) => id)
        .toReversed(),
    ],
  }
}

const STEPS = 12

test('from any step to any other, in pieces of any size, the content is what it was after that step', () => {
  const { db, states, ids } = withSteps(STEPS)
  const place = fc.integer({ min: 0, max: STEPS })
  fc.assert(
    fc.property(fc.array(fc.tuple(place, fc.integer({ min: 1, max: 5 })), { maxLength: 8 }), (stops) => {
      for (const [stop, most] of stops) {
        const { steps, ...way } = wayTo(db, ids[stop] ?? 0)
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
    { numRuns: 40 },
  )
})

test('a step that somebody makes in between ends the way back, and is not undone', () => {
  const { db, ids } = withSteps(6)
  const way = wayTo(db, ids[1] ?? 0)
  expect(way).toEqual({ to: ids[1], direction: 'undo', steps: 5 })
  const { at } = walk(db, way, null, 2)
  step(db, (tx) => writeNote(tx, 'from another window'), 'meanwhile')
  expect(walk(db, way, at, 100)).toEqual({ at: null, steps: 0 })
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
  expect(walk(db, way, at, 100)).toEqual({ at: null, steps: 0 })
  expect(history(db, 10).map(({ label }) => label)).toEqual(['meanwhile', 'note 2', 'note 1'])
})
