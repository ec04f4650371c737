import { expect, test } from 'vitest'
import { facetsOf } from '../../../electron/store/statement-facets.ts'
import { idsOf } from '../../../electron/store/statement-table.ts'
import { createStatement } from '../../../electron/store/statements.ts'
import { createTag } from '../../../electron/store/tags.ts'
import { imported, newStore, spanOf, step } from './workspaces.ts'

test('a tag finds and counts what stands under it, each statement once', () => {
  const { db } = newStore()
  const document = imported(db, 'Gazette')
  const tag = (name: string, parent: string | null) => step(db, (tx) => createTag(tx, { name, parent }).id)
  const access = tag('access', null)
  const closure = tag('closure', access)
  const partial = tag('partial closure', closure)
  const say = (quote: string, tags: string[]) =>
    step(
      db,
      (tx) => createStatement(tx, { document, ...spanOf(quote), fields: { stance: 'claim', tags } }).id,
    )
  const both = say('The harbour is open', [access, partial])
  const deep = say('We have seen no closure', [partial])
  const none = say('Nobody else spoke', [])

  expect({
    access: idsOf(db, { tags: [access] }),
    closure: idsOf(db, { tags: [closure] }),
    closureOrNone: idsOf(db, { tags: [closure, null] }),
    facet: facetsOf(db, {}).facets.tag,
  }).toEqual({
    access: [both, deep],
    closure: [both, deep],
    closureOrNone: [both, deep, none],
    facet: [
      { key: access, label: 'access', count: 2 },
      { key: closure, label: 'closure', count: 2 },
      { key: partial, label: 'partial closure', count: 2 },
      { key: null, label: '', count: 1 },
    ],
  })
})
