import { expect } from 'vitest'
import { redo, undo } from '../../../electron/store/history.ts'
import type { Writer } from '../../../electron/store/open.ts'
import { createStatement } from '../../../electron/store/statements.ts'
import { contentOf, imported, newStore, step, spanOf } from './workspaces.ts'

/** Three statements: two by the office, one by Brandt. */
export function harbour() {
  const { db } = newStore()
  const document = imported(db, 'Gazette')
  const mark = (quote: string, speaker: string) =>
    step(db, (tx) =>
      createStatement(tx, {
        document,
        ...spanOf(quote),
        fields: {
          stance: 'claim',
          speaker: { name: speaker },
          proposition: { text: `${quote}.` },
          tags: [{ name: 'port' }],
        },
      }),
    )
  const open = mark('The harbour is open', 'Ida Brandt')
  const closed = mark('We have seen no closure', 'The port office')
  const silent = mark('Nobody else spoke', 'The port office')
  return { db, open, closed, silent, brandt: open.speaker ?? '', office: closed.speaker ?? '' }
}

export const refused = (code: string, message: string | RegExp) =>
  expect.objectContaining({ code, message: expect.stringMatching(message) })

/** Does the deed and proves that undo and redo give back every row as it was. */
export function undoable(db: Writer, deed: () => void): void {
  const before = contentOf(db)
  deed()
  const after = contentOf(db)
  undo(db)
  expect(contentOf(db)).toEqual(before)
  redo(db)
  expect(contentOf(db)).toEqual(after)
}
