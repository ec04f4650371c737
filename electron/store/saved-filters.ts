import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../shared/contract/errors.ts'
import type { Id } from '../../shared/model/identity.ts'
import {
  statementFilter,
  type SavedFilter,
  type StatementFilter,
} from '../../shared/model/statement-filter.ts'
import type { Reader } from './connection.ts'
import type { Change } from './history.ts'
import { nameKey } from '../../shared/text/name-key.ts'
import { all, first, json } from './rows.ts'

/** By name. */
export function listFilters(db: Reader): SavedFilter[] {
  return all(db, filterRow, `${FILTERS} ORDER BY key, id`)
}

/** Throws an AppError `not-found`. */
export function getFilter(db: Reader, id: Id): SavedFilter {
  const found = first(db, filterRow, `${FILTERS} WHERE id = ?`, id)
  if (found === null) throw new AppError('not-found', `There is no saved filter ${id}. Nothing was changed.`)
  return found
}

/** The filter of that name, whatever the letter case; null where there is none. */
export function findFilter(db: Reader, name: string): SavedFilter | null {
  return first(db, filterRow, `${FILTERS} WHERE key = ?`, nameKey(name))
}

/** Changes the filter with that id, or makes one. Throws an AppError: `not-found`, or `conflict` where another has the name. */
export function saveFilter(
  tx: Change,
  saved: { id?: Id | undefined; name: string; filter: StatementFilter },
): SavedFilter {
  const row = { name: saved.name, key: nameKey(saved.name), filter: JSON.stringify(saved.filter) }
  const namesake = findFilter(tx.db, saved.name)
  if (namesake !== null && namesake.id !== saved.id)
    throw new AppError('conflict', `There is already a filter “${saved.name}”. Nothing was changed.`)
  const id = saved.id === undefined ? randomUUID() : getFilter(tx.db, saved.id).id
  if (saved.id === undefined) tx.insert('saved_filter', { id, ...row })
  else tx.update('saved_filter', { id }, row)
  return getFilter(tx.db, id)
}

/** Throws an AppError `not-found`. */
export function removeFilter(tx: Change, id: Id): void {
  tx.remove('saved_filter', { id: getFilter(tx.db, id).id })
}

const FILTERS = 'SELECT id, name, filter FROM saved_filter'
const filterRow = z.object({ id: z.string(), name: z.string(), filter: json(statementFilter) })
