import { expect, test } from 'vitest'
import { redo, undo } from '../../../electron/store/history.ts'
import { listSearches, removeSearch, saveSearch } from '../../../electron/store/saved-searches.ts'
import { newStore, step } from './workspaces.ts'

test('a search is saved, renamed and removed, each a step that can be undone', () => {
  const { db } = newStore()
  const saved = step(db, (tx) => saveSearch(tx, { name: 'Ébb and flow', query: 'ebb' }))
  step(db, (tx) => saveSearch(tx, { id: saved.id, name: 'Tides', query: 'ebb flow' }))
  const renamed = listSearches(db)
  step(db, (tx) => removeSearch(tx, saved.id))
  const removed = listSearches(db)
  undo(db)
  const back = listSearches(db)
  undo(db)
  const asBefore = listSearches(db)
  redo(db)
  expect([renamed, removed, back, asBefore, listSearches(db)]).toEqual([
    [{ id: saved.id, name: 'Tides', query: 'ebb flow' }],
    [],
    renamed,
    [saved],
    renamed,
  ])
})

test('two searches of one name are refused, whatever its letter case', () => {
  const { db } = newStore()
  const { id } = step(db, (tx) => saveSearch(tx, { name: 'Gates', query: 'gates' }))
  expect(() => step(db, (tx) => saveSearch(tx, { name: 'GATES', query: 'dam' }))).toThrow(
    'There is already a search “GATES”.',
  )
  expect(step(db, (tx) => saveSearch(tx, { id, name: 'GATES', query: 'dam' })).name).toBe('GATES')
  expect(() => step(db, (tx) => removeSearch(tx, 'nobody'))).toThrow('There is no saved search nobody.')
})
