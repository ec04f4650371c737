import { z } from 'zod'
import { count } from '../model/count.ts'
import type { Place } from './scan.ts'

/** A query that cannot be read: where (UTF-16 units of the query), what was expected, and a query that can be read. */
export const queryProblem = z.object({
  start: count,
  end: z.number().int().positive(),
  message: z.string(),
  /** The whole query as it was probably meant; null where nobody can tell. */
  fix: z.string().nullable(),
})
export type QueryProblem = z.infer<typeof queryProblem>

/** Says what is wrong at a place; with `instead`, the query with these words there would be right. */
export function problemAt(query: string, place: Place, message: string, instead?: string): QueryProblem {
  const { start, end } = place
  return { start, end, message, fix: instead === undefined ? null : replaced(query, place, instead) }
}

/** The query with other words at a place. */
export function replaced(query: string, { start, end }: Place, words: string): string {
  return query.slice(0, start) + words + query.slice(end)
}
