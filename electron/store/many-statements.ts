import { z } from 'zod'
import type { ManyChange } from '../../shared/contract/statements.ts'
import type { Id } from '../../shared/model/identity.ts'
import type { Reader } from './connection.ts'
import type { Change } from './history.ts'
import { all } from './rows.ts'
import { removeStatements, writeStatements } from './statements.ts'
import { setTags, tagFor } from './tags.ts'

/** A change of many statements, but for that of their origins, which has to be told for all of them together. */
type ChangeOfMany = Exclude<ManyChange, { kind: 'origin' }>

/**
 * Changes many statements in one way; says how many differ now. Those that are gone by now are passed over: another window may
 * have removed them. Throws an AppError as a change of one does.
 */
export function changeMany(tx: Change, ids: readonly Id[], wanted: ChangeOfMany): number {
  const present = presentOf(tx.db, ids)
  switch (wanted.kind) {
    case 'fields':
      return writeStatements(tx, present, wanted.fields)
    case 'tags':
      return tagStatements(tx, present, wanted)
    case 'removal':
      return removeStatements(tx, present)
  }
}

/** Those of the statements that are still in sight. */
export function presentOf(db: Reader, ids: readonly Id[]): Id[] {
  const sql = 'SELECT id FROM present_statement WHERE id IN (SELECT value FROM json_each(?))'
  return all(db, idRow, sql, JSON.stringify(ids)).map(({ id }) => id)
}

/** Adds and takes off tags, whatever others each statement has. */
function tagStatements(tx: Change, ids: readonly Id[], tags: Extract<ManyChange, { kind: 'tags' }>): number {
  const added = tags.add.map((tag) => tagFor(tx, tag))
  const gone = new Set(tags.remove)
  return ids.filter((id) => {
    const present = all(tx.db, idRow, 'SELECT tag AS id FROM statement_tag WHERE statement = ?', id)
    const kept = present.map((tag) => tag.id).filter((tag) => !gone.has(tag))
    const differs = setTags(tx, id, new Set([...kept, ...added]))
    if (differs) tx.update('statement', { id }, { updatedAt: tx.at })
    return differs
  }).length
}

const idRow = z.object({ id: z.string() })
