import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../shared/contract/errors.ts'
import type { Id } from '../../shared/model/identity.ts'
import { tag, type Tag, type TagPatch } from '../../shared/model/tag.ts'
import type { Reader } from './connection.ts'
import type { Change } from './history.ts'
import { nameKey } from '../../shared/text/name-key.ts'
import { all, first } from './rows.ts'

/** The codebook by name. `lastUsedAt` tells which tags are recent. */
export function listTags(db: Reader): Tag[] {
  return all(db, tagRow, `${TAGS} ORDER BY name, id`)
}

/** Throws an AppError `not-found`. */
export function getTag(db: Reader, id: Id): Tag {
  const found = first(db, tagRow, `${TAGS} WHERE id = ?`, id)
  if (found === null) throw new AppError('not-found', `There is no tag ${id}. Nothing was changed.`)
  return found
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

/** Throws an AppError: `conflict` where a tag has that name, `not-found` for an unknown parent. */
export function createTag(tx: Change, { name, ...fields }: TagPatch & { name: string }): Tag {
  refuseTaken(tx.db, name, null)
  return updateTag(tx, makeTag(tx, name), fields)
}

/** Throws an AppError: `not-found`, `conflict` for a name that is taken, `refused` where a tag would stand under itself. */
export function updateTag(tx: Change, id: Id, fields: TagPatch): Tag {
  getTag(tx.db, id)
  if (fields.name !== undefined) refuseTaken(tx.db, fields.name, id)
  if (fields.parent) refuseCycle(tx.db, id, fields.parent)
  tx.update('tag', { id }, { ...fields, key: fields.name && nameKey(fields.name) })
  return getTag(tx.db, id)
}

/** True where `below` stands under `above`, at any depth, or is it. */
export function standsUnder(db: Reader, below: Id, above: Id): boolean {
  const sql = `WITH RECURSIVE line (id) AS (
      SELECT ? UNION SELECT parent FROM tag JOIN line ON tag.id = line.id WHERE parent IS NOT NULL)
    SELECT id FROM line WHERE id = ?`
  return first(db, idRow, sql, below, above) !== null
}

function refuseTaken(db: Reader, name: string, except: Id | null): void {
  const namesake = findTag(db, name)
  if (namesake !== null && namesake !== except)
    throw new AppError('conflict', `There is already a tag “${name}”. Nothing was changed.`)
}

function refuseCycle(db: Reader, id: Id, parent: Id): void {
  const { name } = getTag(db, parent)
  if (standsUnder(db, parent, id))
    throw new AppError(
      'refused',
      `A tag cannot stand under itself, and “${name}” is it or stands under it. Nothing was changed.`,
    )
}

function makeTag(tx: Change, name: string): Id {
  const id = randomUUID()
  const empty = { parent: null, colour: null, definition: '', example: '', lastUsedAt: null }
  tx.insert('tag', { id, name, key: nameKey(name), ...empty })
  return id
}

/** Few, as a rule: to leave them out is much quicker than to look up what is in sight. */
const OUT_OF_SIGHT = `SELECT statement.id FROM statement WHERE document IN (SELECT id FROM document WHERE removed = 1)`

const TAGS = `SELECT id, name, parent, colour, definition, example, lastUsedAt,
  (SELECT count(*) FROM statement_tag WHERE tag = tag.id AND statement NOT IN (${OUT_OF_SIGHT})) AS uses FROM tag`

const tagRow = tag.extend({ name: z.string() })
const idRow = z.object({ id: z.string() })
