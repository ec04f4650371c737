import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../shared/contract/errors.ts'
import type { Id } from '../../shared/model/identity.ts'
import { BOTH_WAYS, linkEnd, type Link } from '../../shared/model/link.ts'
import type { Reader } from './connection.ts'
import type { Change } from './history.ts'
import { all, first, json } from './rows.ts'

/** Links whose ends are both in sight, in the order in which they were made; of one statement or document, in either direction. */
export function listLinks(
  db: Reader,
  { statement, document }: { statement?: Id | undefined; document?: Id | undefined } = {},
): Link[] {
  if (statement !== undefined)
    return all(db, linkRow, inOrder(`l.source = ? OR l.target = ?`), statement, statement)
  if (document !== undefined)
    return all(db, linkRow, inOrder(`${inside('l.source')} OR ${inside('l.target')}`), document, document)
  return all(db, linkRow, inOrder('true'))
}

/** Throws an AppError: `refused` for a link to itself, `conflict` where it is there already, `not-found` for an end that is gone. */
export function createLink(tx: Change, made: { from: Id; to: Id; kind: string }): Link {
  const { from, to, kind } = made
  if (from === to)
    throw new AppError('refused', 'A statement cannot be linked to itself. Nothing was changed.')
  for (const id of [from, to])
    if (first(tx.db, idRow, 'SELECT id FROM present_statement WHERE id = ?', id) === null)
      throw new AppError('not-found', `There is no statement ${id}. Nothing was changed.`)
  if (isLinked(tx.db, made))
    throw new AppError('conflict', `These statements are linked as “${kind}” already. Nothing was changed.`)
  const id = randomUUID()
  tx.insert('link', { id, source: from, target: to, kind, author: tx.author, createdAt: tx.at })
  return getLink(tx.db, id)
}

/** Links one statement to each of others that are not linked so already; says how many. Throws an AppError as `createLink` does. */
export function createLinks(tx: Change, made: { from: Id; to: readonly Id[]; kind: string }): number {
  const { from, kind } = made
  const missing = [...new Set(made.to)].filter((to) => !isLinked(tx.db, { from, to, kind }))
  for (const to of missing) createLink(tx, { from, to, kind })
  return missing.length
}

/** Removes links; says how many. Throws an AppError `not-found` for one that is not there, and removes none. */
export function removeLinks(tx: Change, ids: readonly Id[]): number {
  const unique = new Set(ids)
  for (const id of unique) getLink(tx.db, id)
  for (const id of unique) tx.remove('link', { id })
  return unique.size
}

/** Removes what begins or ends at a statement that goes. */
export function removeLinksOf(tx: Change, statement: Id): void {
  const links = all(tx.db, idRow, 'SELECT id FROM link WHERE source = ? OR target = ?', statement, statement)
  for (const { id } of links) tx.remove('link', { id })
}

function getLink(db: Reader, id: Id): Link {
  const found = first(db, linkRow, inOrder('l.id = ?'), id)
  if (found === null) throw new AppError('not-found', `There is no link ${id}. Nothing was changed.`)
  return found
}

const isLinked = (db: Reader, { from, to, kind }: { from: Id; to: Id; kind: string }): boolean =>
  isThere(db, from, to, kind) || (BOTH_WAYS.has(kind) && isThere(db, to, from, kind))

function isThere(db: Reader, source: Id, target: Id, kind: string): boolean {
  const sql = 'SELECT id FROM link WHERE source = ? AND target = ? AND kind = ?'
  return first(db, idRow, sql, source, target, kind) !== null
}

const inside = (end: string) => `${end} IN (SELECT id FROM statement WHERE document = ?)`

const end = (s: string) => `json_object('statement', ${s}.id, 'number', ${s}.number, 'stance', ${s}.stance,
  'quote', ${s}.quote, 'speaker', (SELECT name FROM speaker WHERE id = ${s}.speaker),
  'document', ${s}.document, 'title', (SELECT title FROM document WHERE id = ${s}.document))`

const inOrder = (condition: string) => `SELECT l.id, l.kind, l.author, l.createdAt,
    ${end('a')} AS "from", ${end('b')} AS "to"
  FROM link AS l JOIN present_statement AS a ON a.id = l.source JOIN present_statement AS b ON b.id = l.target
  WHERE ${condition} ORDER BY l.rowid`

const idRow = z.object({ id: z.string() })
const linkRow = idRow.extend({
  kind: z.string(),
  author: z.string(),
  createdAt: z.string(),
  from: json(linkEnd),
  to: json(linkEnd),
})
