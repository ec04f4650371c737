import { z } from 'zod'
import { id } from '../model/identity.ts'
import { partialDate } from '../model/partial-date.ts'
import { reliability } from '../model/document.ts'
import { query } from './define.ts'

const span = z.object({ start: z.number().int().nonnegative(), end: z.number().int().positive() })

/**
 * One passage of a document in which the query matched. `start` and `end` are UTF-16 units of the document's text, and so are
 * the `matches`; `text` is the words between them.
 */
export const passage = span.extend({ text: z.string(), matches: z.array(span), why: z.string() })
export type Passage = z.infer<typeof passage>

export const searchHit = z.object({
  document: id,
  title: z.string(),
  outlet: z.string().nullable(),
  published: partialDate.nullable(),
  reliability: reliability.nullable(),
  score: z.number(),
  passages: z.array(passage),
  /** All places in this document, also those beyond the passages given. */
  matches: z.number().int().nonnegative(),
})
export type SearchHit = z.infer<typeof searchHit>

/** A query that cannot be read: what was expected, and where (UTF-16 units of the query). */
export const queryProblem = span.extend({ message: z.string() })
export type QueryProblem = z.infer<typeof queryProblem>

export const searchResult = z.object({
  total: z.number().int().nonnegative(),
  hits: z.array(searchHit),
  problem: queryProblem.nullable(),
})
export type SearchResult = z.infer<typeof searchResult>

export const search = {
  'search.query': query(
    z.object({
      query: z.string().max(10_000),
      limit: z.number().int().min(1).max(500).default(50),
      offset: z.number().int().nonnegative().default(0),
    }),
    searchResult,
  ),
  /** How far the index is behind the workspace, in documents. */
  'search.status': query(z.object({}), z.object({ behind: z.number().int().nonnegative() })),
} as const
