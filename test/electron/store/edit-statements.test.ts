import { expect, test } from 'vitest'
import { redo, undo } from '../../../electron/store/history.ts'
import { updateStatements } from '../../../electron/store/statements.ts'
import { harbour, refused } from './harbour.ts'
import { contentOf, step } from './workspaces.ts'

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
