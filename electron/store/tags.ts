import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../shared/contract/errors.ts'
import type { Id } from '../../shared/model/identity.ts'
import { tag, type Tag } from '../../shared/model/tag.ts'
import type { Reader } from './connection.ts'
import type { Change } from './history.ts'
import { nameKey } from './names.ts'
import { all, first } from './rows.ts'

/** The codebook by name. `lastUsedAt` tells which tags are recent. */
export function listTags(db: Reader): Tag[] {
  const sql = `SELECT id, name, definition, lastUsedAt,
    (SELECT count(*) FROM statement_tag WHERE tag = tag.id AND statement NOT IN (${OUT_OF_SIGHT})) AS uses
    FROM tag ORDER BY name, id`
  return all(db, tagRow, sql)
}

/** The tag of that name; letter case does not matter. */
export function findTag(db: Reader, name: string): Id | null {
  return first(db, idRow, 'SELECT id FROM tag WHERE key = ?', nameKey(name))?.id ?? null
}

/** The tag that is meant: an id that must exist, or a name that is found or made. */
export function tagFor(tx: Change, meant: Id | { name: string }): Id {
  if (typeof meant !== 'string') return findTag(tx.db, meant.name) ?? makeTag(tx, meant.name)
  const found = first(tx.db, idRow, 'SELECT id FROM tag WHERE id = ?', meant)
  if (found === null) throw new AppError('not-found', `There is no tag ${meant}. Nothing was changed.`)
  return found.id
}

/** Gives a statement exactly these tags; says whether that is a change. */
export function setTags(tx: Change, statement: Id, wanted: ReadonlySet<Id>): boolean {
  const sql = 'SELECT tag AS id FROM statement_tag WHERE statement = ?'
  const present = new Set(all(tx.db, idRow, sql, statement).map(({ id }) => id))
  const gone = [...present].filter((tag) => !wanted.has(tag))
  const added = [...wanted].filter((tag) => !present.has(tag))
  for (const tag of gone) tx.remove('statement_tag', { statement, tag })
  for (const tag of added) {
    tx.insert('statement_tag', { statement, tag })
    tx.update('tag', { id: tag }, { lastUsedAt: tx.at })
  }
  return gone.length + added.length > 0
}

/** Throws an AppError `not-found`. */
export function updateTag(tx: Change, id: Id, fields: { definition: string }): void {
  tx.update('tag', { id: tagFor(tx, id) }, fields)
}

function makeTag(tx: Change, name: string): Id {
  const id = randomUUID()
  tx.insert('tag', { id, name, key: nameKey(name), definition: '', lastUsedAt: null })
  return id
}

/** Few, as a rule: to leave them out is much quicker than to look up what is in sight. */
const OUT_OF_SIGHT = `SELECT statement.id FROM statement WHERE document IN (SELECT id FROM document WHERE removed = 1)`

const tagRow = tag.extend({ name: z.string() })
const idRow = z.object({ id: z.string() })
