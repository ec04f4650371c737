import { expect, test, vi } from 'vitest'
import { addVersion } from '../../../electron/store/add-version.ts'
import { listReview, keepAsOrphans } from '../../../electron/store/review.ts'
import { createStatement } from '../../../electron/store/statements.ts'
import * as search from '../../../shared/text/find-again/find-again.ts'
import { imported, newDocument, newStore, spanOf, step } from './workspaces.ts'

vi.mock(import('../../../shared/text/find-again/find-again.ts'), { spy: true })

const SAID = ['The harbour is open', 'We have seen no closure', 'Nobody else spoke']
const AFTER =
  'The harbour is closed, said Ida Brandt. “We have seen one closure”, the port office answered. Nobody else said a word. End.'

/** A document whose three statements all wait, after each of its sentences was written anew. */
function corrected() {
  const { db } = newStore()
  const document = imported(db, 'Harbour')
  const marked = SAID.map((quote) =>
    step(db, (tx) => createStatement(tx, { document, ...spanOf(quote), fields: { stance: 'claim' } })),
  )
  step(db, (tx) => addVersion(tx, document, newDocument('Harbour', AFTER), 'again'))
  return { db, marked }
}

const quotes = ({ items }: ReturnType<typeof listReview>) => items.map(({ statement }) => statement.quote)

test('what waits comes a page at a time, what was left in the old text after it', () => {
  const { db, marked } = corrected()
  const whole = listReview(db, { offset: 0, limit: 50 })
  expect({ total: whole.total, quotes: quotes(whole) }).toEqual({ total: 3, quotes: SAID })
  const pages = [0, 1, 2].map((offset) => listReview(db, { offset, limit: 1 }))
  expect(pages.flatMap(({ items }) => items)).toEqual(whole.items)
  step(db, (tx) => keepAsOrphans(tx, [marked[0]?.id ?? ''], true))
  expect(quotes(listReview(db, { offset: 1, limit: 2 }))).toEqual([SAID[2], SAID[0]])
})

test('words are looked for once, whatever is decided of others', () => {
  const { db, marked } = corrected()
  const before = listReview(db, { offset: 0, limit: 50 })
  vi.mocked(search.findAgainIn).mockClear()
  step(db, (tx) => keepAsOrphans(tx, [marked[2]?.id ?? ''], true))
  const after = listReview(db, { offset: 0, limit: 50 })
  expect(after.items.map(({ candidate }) => candidate)).toEqual(
    before.items.map(({ candidate }) => candidate),
  )
  expect(search.findAgainIn).not.toHaveBeenCalled()
})
