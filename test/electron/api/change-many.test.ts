import { expect, test } from 'vitest'
import type { ManyChange } from '../../../shared/contract/statements.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { changeManyMarks } from '../../../electron/api/change-many.ts'
import { pending, undo } from '../../../electron/store/history.ts'
import { createStatement, listStatements, removeStatements } from '../../../electron/store/statements.ts'
import { AUTHOR, contentOf, imported, newStore, spanOf, step } from '../store/workspaces.ts'

const COUNT = 600

/** Many statements of the same words, and a way to change them that remembers its progress. */
function crowd() {
  const { db } = newStore()
  const document = imported(db, 'Gazette')
  const ids = step(db, (tx) =>
    Array.from({ length: COUNT }, () => {
      const made = { document, ...spanOf('The harbour is open'), fields: { stance: 'claim' as const } }
      return createStatement(tx, made).id
    }),
  )
  const told: number[] = []
  const stop = new AbortController()
  const changed = (wanted: ManyChange, some: readonly Id[] = ids, stopAfter = Infinity) =>
    changeManyMarks(db, {
      ids: some,
      wanted,
      author: AUTHOR,
      signal: stop.signal,
      progress({ done }) {
        told.push(done)
        if (told.length >= stopAfter) stop.abort()
      },
    })
  return { db, ids, told, changed }
}

test.each<[string, ManyChange]>([
  ['fields', { kind: 'fields', fields: { hedge: 'possible', speaker: { name: 'Ida Brandt' } } }],
  ['tags', { kind: 'tags', add: [{ name: 'access' }], remove: [] }],
  ['removal', { kind: 'removal' }],
])('many statements are changed in their %s a few at a time, as one step', async (_, wanted) => {
  const { db, told, changed } = crowd()
  const before = contentOf(db)
  expect(await changed(wanted)).toEqual({ changed: COUNT, stopped: false })
  expect(told).toEqual([250, 500, COUNT])
  undo(db)
  expect(contentOf(db)).toEqual(before)
})

test('stopping keeps what is done, and one undo takes it back', async () => {
  const { db, ids, changed } = crowd()
  const before = contentOf(db)
  expect(await changed({ kind: 'fields', fields: { credibility: 3 } }, ids, 2)).toEqual({
    changed: 500,
    stopped: true,
  })
  expect(listStatements(db).filter(({ credibility }) => credibility === 3).length).toBe(500)
  undo(db)
  expect(contentOf(db)).toEqual(before)
})

test('what differs already is not counted, and what is gone by now is passed over', async () => {
  const { db, ids, changed } = crowd()
  const some = ids.slice(0, 4)
  await changed({ kind: 'fields', fields: { hedge: 'certain' } }, some.slice(0, 1))
  step(db, (tx) => removeStatements(tx, some.slice(3)))
  expect(await changed({ kind: 'fields', fields: { hedge: 'certain' } }, some)).toEqual({
    changed: 2,
    stopped: false,
  })
  expect(pending(db).undo).toBe('hedge of 4 statements')
})

test('a date that cannot be is refused before anything is changed', async () => {
  const { db, changed } = crowd()
  const before = contentOf(db)
  await expect(changed({ kind: 'fields', fields: { said: '2999' } })).rejects.toThrow('is after today')
  expect(contentOf(db)).toEqual(before)
})
