import { z } from 'zod'
import { AppError } from '../../shared/contract/errors.ts'
import type { Id } from '../../shared/model/identity.ts'
import type { Tag } from '../../shared/model/tag.ts'
import type { Change } from './history.ts'
import { joinNotes, mergeable } from './reassign.ts'
import { all } from './rows.ts'
import { getTag, setTags, standsUnder, updateTag } from './tags.ts'

/**
 * Makes several tags one: their statements get it, what stands under them stands under it, and definitions and examples are
 * added. Throws an AppError: `not-found`, or `refused` for a merge with itself or into a tag that stands below.
 */
export function mergeTags(tx: Change, into: Id, from: readonly Id[]): Tag {
  const merged = mergeable(into, from).map((id) => getTag(tx.db, id))
  const kept = getTag(tx.db, into)
  for (const { id, name } of merged) {
    if (standsUnder(tx.db, into, id))
      throw new AppError(
        'refused',
        `“${kept.name}” stands under “${name}”. Merge it the other way round, or move it first; nothing was changed.`,
      )
    for (const statement of statementsWith(tx, id))
      setTags(tx, statement, new Set([...tagsOf(tx, statement), into].filter((tag) => tag !== id)))
    moveChildren(tx, id, into)
    tx.remove('tag', { id })
  }
  return updateTag(tx, into, {
    definition: joinNotes(...[kept, ...merged].map(({ definition }) => definition)),
    example: joinNotes(...[kept, ...merged].map(({ example }) => example)),
  })
}

/** Takes a tag off its statements and removes it; what stood under it moves up. Says how many statements. Throws `not-found`. */
export function removeTag(tx: Change, id: Id): number {
  const { parent } = getTag(tx.db, id)
  const statements = statementsWith(tx, id)
  for (const statement of statements) tx.remove('statement_tag', { statement, tag: id })
  moveChildren(tx, id, parent)
  tx.remove('tag', { id })
  return statements.length
}

function moveChildren(tx: Change, from: Id, to: Id | null): void {
  for (const { id } of all(tx.db, idRow, 'SELECT id FROM tag WHERE parent = ?', from))
    tx.update('tag', { id }, { parent: to })
}

const statementsWith = (tx: Change, tag: Id): Id[] =>
  all(tx.db, idRow, 'SELECT statement AS id FROM statement_tag WHERE tag = ?', tag).map(({ id }) => id)

const tagsOf = (tx: Change, statement: Id): Id[] =>
  all(tx.db, idRow, 'SELECT tag AS id FROM statement_tag WHERE statement = ?', statement).map(({ id }) => id)

const idRow = z.object({ id: z.string() })
