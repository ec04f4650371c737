import { expect, test } from 'vitest'
import type { Id } from '../../../shared/model/identity.ts'
import { changeMany } from '../../../electron/store/many-statements.ts'
import { mergeTags, removeTag } from '../../../electron/store/merge-tags.ts'
import { createTag, listTags, updateTag } from '../../../electron/store/tags.ts'
import { harbour, refused, undoable } from './harbour.ts'
import { newStore, step } from './workspaces.ts'

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
