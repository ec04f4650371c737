import { createStatement, type NewStatement } from '../../../electron/store/statements.ts'
import { imported, newStore, spanOf, step } from './workspaces.ts'

/** A workspace of one document, and a way to mark words of it. */
export function toMark() {
  const { db } = newStore()
  const document = imported(db, 'Harbour open')
  const mark = (quote: string, fields: NewStatement['fields']) =>
    step(db, (tx) => createStatement(tx, { document, ...spanOf(quote), fields }))
  return { db, document, mark }
}
