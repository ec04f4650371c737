import { AppError } from '../../shared/contract/errors.ts'
import type { ExportScope } from '../../shared/contract/exports.ts'
import type { Id } from '../../shared/model/identity.ts'
import { stance } from '../../shared/model/stance.ts'
import type { StatementFilter } from '../../shared/model/statement-filter.ts'
import type { Reader } from '../store/open.ts'
import { findFilter, listFilters } from '../store/saved-filters.ts'
import { findSearch, listSearches } from '../store/saved-searches.ts'
import { findSpeaker } from '../store/speakers.ts'
import { choice } from './choice-option.ts'
import { textOption, UsageError, type Typed } from './command.ts'
import { documentByPrefix } from './workspace-file.ts'

/** The options that say which statements go out; one of them at most. */
export const SCOPE_OPTIONS = {
  document: { type: 'string' },
  search: { type: 'string' },
  'saved-search': { type: 'string' },
  speaker: { type: 'string' },
  stance: { type: 'string' },
  filter: { type: 'string' },
} as const

/** Which statements go out. Throws a UsageError for two scopes, and an AppError `not-found` for a name that is not there. */
export function readScope(db: Reader, typed: Typed): ExportScope {
  const given = Object.keys(SCOPE_OPTIONS).filter((name) => textOption(typed, name) !== undefined)
  if (given.length > 1) throw new UsageError(`--${given.join(' and --')} cannot go together.`)
  const [kind] = given
  const text = textOption(typed, kind ?? '') ?? ''
  switch (kind) {
    case 'document':
      return { kind, document: documentByPrefix(db, text) }
    case 'search':
      return { kind, query: text }
    case 'saved-search':
      return { kind: 'search', query: searchByName(db, text) }
    case 'speaker':
      return { kind, speaker: speakerByName(db, text) }
    case 'stance':
      return { kind, stance: choice(stance, typed, 'stance', undefined) }
    case 'filter':
      return { kind, filter: filterByName(db, text) }
    default:
      return { kind: 'everything' }
  }
}

function speakerByName(db: Reader, name: string): Id {
  const id = findSpeaker(db, name)
  if (id === null) throw new AppError('not-found', `No speaker is called “${name}”. Nothing was written.`)
  return id
}

function searchByName(db: Reader, name: string): string {
  const found = findSearch(db, name)
  if (found !== null) return found.query
  const names = listSearches(db).map((one) => `“${one.name}”`)
  const there = names.length === 0 ? 'None is saved yet' : `There is ${names.join(', ')}`
  throw new AppError('not-found', `No search is called “${name}”. ${there}. Nothing was written.`)
}

function filterByName(db: Reader, name: string): StatementFilter {
  const found = findFilter(db, name)
  if (found !== null) return found.filter
  const names = listFilters(db).map((one) => `“${one.name}”`)
  const there = names.length === 0 ? 'None is saved yet' : `There is ${names.join(', ')}`
  throw new AppError('not-found', `No filter is called “${name}”. ${there}. Nothing was written.`)
}
