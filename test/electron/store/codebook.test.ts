import { expect, test } from 'vitest'
import { takeUpTags } from '../../../electron/store/codebook.ts'
import { createTag, listTags, updateTag } from '../../../electron/store/tags.ts'
import { refused, undoable } from './harbour.ts'
import { toMark } from './to-mark.ts'
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

test('a tag can be defined', () => {
  const { db, mark } = toMark()
  const { tags } = mark('Nobody', { stance: 'comment', tags: [{ name: 'silence' }] })
  step(db, (tx) => updateTag(tx, tags[0] ?? '', { definition: 'Somebody could have spoken.' }))
  expect(listTags(db)).toMatchObject([{ name: 'silence', definition: 'Somebody could have spoken.' }])
})
