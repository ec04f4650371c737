import { z } from 'zod'
import { id } from '../model/identity.ts'
import { savedFilter, statementFilter } from '../model/statement-filter.ts'
import { mutation, query } from './define.ts'

/** Filters of the table that are kept under a name. */
export const savedFilters = {
  'filters.list': query(z.object({}), z.array(savedFilter)),
  /** Without an id a new one is made. Two filters cannot have one name. */
  'filters.save': mutation(
    z.object({ id: id.optional(), name: z.string().trim().min(1).max(200), filter: statementFilter }),
    savedFilter,
    ['filters', 'history'],
  ),
  'filters.remove': mutation(z.object({ id }), z.object({}), ['filters', 'history']),
} as const
