import { expect, test } from 'vitest'
import { listFilters, removeFilter, saveFilter } from '../../../electron/store/saved-filters.ts'
import { refused, undoable } from './harbour.ts'
import { newStore, step } from './workspaces.ts'

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
