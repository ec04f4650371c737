import { randomUUID } from 'node:crypto'
import { AppError } from '../../shared/contract/errors.ts'
import type { Id } from '../../shared/model/identity.ts'
import { savedSearch, type SavedSearch } from '../../shared/model/saved-search.ts'
import type { Reader } from './connection.ts'
import type { Change } from './history.ts'
import { nameKey } from '../../shared/text/name-key.ts'
import { all, first } from './rows.ts'

/** By name. */
export function listSearches(db: Reader): SavedSearch[] {
  return all(db, savedSearch, `${SEARCHES} ORDER BY key, id`)
}

/** Throws an AppError `not-found`. */
export function getSearch(db: Reader, id: Id): SavedSearch {
  const found = first(db, savedSearch, `${SEARCHES} WHERE id = ?`, id)
  if (found === null) throw new AppError('not-found', `There is no saved search ${id}. Nothing was changed.`)
  return found
}

/** The saved search of that name, whatever its letter case. */
export function findSearch(db: Reader, name: string): SavedSearch | null {
  return first(db, savedSearch, `${SEARCHES} WHERE key = ?`, nameKey(name))
}

/** Changes the search with that id, or saves one. Throws an AppError: `not-found`, or `conflict` where another has the name. */
export function saveSearch(
  tx: Change,
  { id, name, query }: { id?: Id | undefined; name: string; query: string },
): SavedSearch {
  const namesake = findSearch(tx.db, name)
  if (namesake !== null && namesake.id !== id)
    throw new AppError('conflict', `There is already a search “${name}”. Nothing was changed.`)
  const row = { name, key: nameKey(name), query }
  const saved = id === undefined ? randomUUID() : getSearch(tx.db, id).id
  if (id === undefined) tx.insert('saved_search', { id: saved, ...row })
  else tx.update('saved_search', { id: saved }, row)
  return getSearch(tx.db, saved)
}

/** Throws an AppError `not-found`. */
export function removeSearch(tx: Change, id: Id): void {
  tx.remove('saved_search', { id: getSearch(tx.db, id).id })
}

const SEARCHES = 'SELECT id, name, query FROM saved_search'
