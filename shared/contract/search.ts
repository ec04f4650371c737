import { z } from 'zod'
import { count } from '../model/count.ts'
import { id } from '../model/identity.ts'
import { partialDate } from '../model/partial-date.ts'
import { reliability } from '../model/document.ts'
import { hedge, stance } from '../model/stance.ts'
import { anchorState } from '../model/statement.ts'
import { savedSearch } from '../model/saved-search.ts'
import { FILTER_FIELDS, type FilterField } from '../query/fields.ts'
import { queryProblem } from '../query/problem.ts'
import { mutation, query } from './define.ts'

export type { QueryProblem } from '../query/problem.ts'

const span = z.object({ start: count, end: z.number().int().positive() })

/** Why something was found: a condition as it was typed, and how it was met. */
export const reason = z.object({ typed: z.string(), how: z.string() })
export type Reason = z.infer<typeof reason>

/**
 * Words that were found. `start` and `end` are UTF-16 units of the text they stand in, and so are the `matches`; `text` is the words
 * between them.
 */
export const foundWords = span.extend({
  text: z.string(),
  matches: z.array(span),
  reasons: z.array(reason),
})
export type FoundWords = z.infer<typeof foundWords>

/** The statement that stands at a place. `sameAs` is the number of the first statement in these words, where this is not it. */
export const statementThere = span.extend({
  id,
  number: z.number().int().positive(),
  anchor: anchorState,
  stance,
  hedge: hedge.nullable(),
  speaker: z.string().nullable(),
  sameAs: z.number().int().positive().nullable(),
})
export type StatementThere = z.infer<typeof statementThere>

/** What a note is about. */
export const noteOn = z.enum(['statement', 'document', 'speaker', 'proposition', 'workspace'])
export type NoteOn = z.infer<typeof noteOn>

/** One place of a hit, in the text of its document; where `note` is not null, in that note. */
export const passage = foundWords.extend({
  statement: statementThere.nullable(),
  note: noteOn.nullable(),
})
export type Passage = z.infer<typeof passage>

/** A document with the places that were found in it. `document` is null for notes on a speaker, a proposition or the workspace. */
export const searchHit = z.object({
  document: id.nullable(),
  title: z.string(),
  outlet: z.string().nullable(),
  published: partialDate.nullable(),
  reliability: reliability.nullable(),
  score: z.number(),
  passages: z.array(passage),
  /** All places in this document, also those beyond the passages given. */
  matches: count,
})
export type SearchHit = z.infer<typeof searchHit>

/** `total` counts hits; `statements` those that were looked for, or null where the query looks in texts alone. */
export const searchResult = z.object({
  total: count,
  statements: count.nullable(),
  hits: z.array(searchHit),
  problem: queryProblem.nullable(),
})
export type SearchResult = z.infer<typeof searchResult>

/** A value that a filter takes, as it is typed; how it is shown; and what would remain with it, where that can be told. */
export const choice = z.object({ value: z.string(), label: z.string(), count: count.nullable() })
export type Choice = z.infer<typeof choice>

/** What a search can be narrowed by. Documents are counted for a search of texts, statements for one of statements. */
export const searchFacets = z.object({
  /** What each place to look in would give: documents, statements, notes. */
  where: z.object({ text: count, statements: count, notes: count }),
  /** Origins of the statements. */
  origins: count,
  stance: z.array(choice),
  speaker: z.array(choice),
  origin: z.array(choice),
  outlet: z.array(choice),
  published: z.array(choice),
  language: z.array(choice),
})
export type SearchFacets = z.infer<typeof searchFacets>

const words = z.string().max(10_000)

export const search = {
  'search.query': query(
    z.object({
      query: words,
      limit: z.number().int().min(1).max(500).default(50),
      offset: count.default(0),
    }),
    searchResult,
  ),
  /** Null for a query that cannot be read. */
  'search.facets': query(z.object({ query: words }), searchFacets.nullable()),
  /** What may stand after a field; `query` is the query without it, `typed` the beginning of the value. */
  'search.complete': query(
    z.object({
      query: words,
      field: z.custom<FilterField>((field) => FILTER_FIELDS.some((known) => known === field)),
      typed: z.string().max(200),
    }),
    z.array(choice),
  ),
  /** How far the index is behind the workspace, in documents. */
  'search.status': query(z.object({}), z.object({ behind: count })),
  'searches.list': query(z.object({}), z.array(savedSearch)),
  /** Changes the search with that id, or saves a new one. */
  'searches.save': mutation(savedSearch.partial({ id: true }), savedSearch, ['searches', 'history']),
  'searches.remove': mutation(z.object({ id }), z.object({}), ['searches', 'history']),
} as const
