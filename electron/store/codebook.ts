import { AppError } from '../../shared/contract/errors.ts'
import type { TagPatch } from '../../shared/model/tag.ts'
import type { Change } from './history.ts'
import { createTag, findTag, updateTag } from './tags.ts'

/** A tag as a table names it: its parent by name. */
export type NamedTag = Omit<TagPatch, 'parent'> & { name: string; parent?: string | null | undefined }

/**
 * Makes the tags that are new and writes into the others what the table says. A parent may stand anywhere in the table or be in
 * the codebook already. Throws an AppError: `not-found` for a parent that is in neither, `refused` for a tag under itself.
 */
export function takeUpTags(tx: Change, rows: readonly NamedTag[]): { created: number; updated: number } {
  let created = 0
  for (const { name, parent: _, ...fields } of rows) {
    const known = findTag(tx.db, name)
    if (known === null) createTag(tx, { name, ...fields })
    else updateTag(tx, known, fields)
    if (known === null) created++
  }
  for (const { name, parent } of rows) {
    const id = findTag(tx.db, name)
    if (parent === undefined || id === null) continue
    updateTag(tx, id, { parent: parent === null ? null : parentNamed(tx, parent, name) })
  }
  return { created, updated: rows.length - created }
}

function parentNamed(tx: Change, parent: string, child: string): string {
  const found = findTag(tx.db, parent)
  if (found === null)
    throw new AppError(
      'not-found',
      `There is no tag “${parent}” for “${child}” to stand under. Nothing was changed.`,
    )
  return found
}
