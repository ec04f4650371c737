import { expect, test } from 'vitest'
import { takeUpTags } from '../../../electron/store/codebook.ts'
import { createTag, listTags } from '../../../electron/store/tags.ts'
import { refused, undoable } from './harbour.ts'
import { contentOf, newStore, step } from './workspaces.ts'

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
