import type { SearchHit, SearchResult } from '../../shared/contract/search.ts'
import type { Id } from '../../shared/model/identity.ts'
import { findMatches } from './matches.ts'
import { openingOf, passagesOf } from './passages.ts'
import { parseQuery, type Clause } from './query.ts'
import { rank, type RankedDocument } from './rank.ts'
import { resolve, type ResolvedClause } from './resolve.ts'
import { createTextIndex, type IndexedDocument, type TextIndex } from './text-index.ts'

/** Which part of the answer to a query is wanted, in documents. */
export interface SearchRequest {
  query: string
  limit: number
  offset: number
}

/** The whole of search on one thread. */
export interface SearchEngine {
  put(documents: readonly IndexedDocument[]): void
  remove(ids: readonly Id[]): void
  query(request: SearchRequest): SearchResult
}

/** Makes an engine without documents. */
export function createSearchEngine(): SearchEngine {
  const index = createTextIndex()
  return {
    put: (documents) => documents.forEach(index.put),
    remove: (ids) => ids.forEach(index.remove),
    query: (request) => answer(index, request),
  }
}

function answer(index: TextIndex, { query, limit, offset }: SearchRequest): SearchResult {
  const parsed = parseQuery(query)
  if ('problem' in parsed) return { total: 0, hits: [], problem: parsed.problem }
  const clauses = parsed.clauses.map((clause) => resolve(index, clause))
  const ranked = rank(index, clauses)
  const hits = ranked.slice(offset, offset + limit).flatMap((found) => hit(index, found, clauses))
  return { total: ranked.length, hits, problem: null }
}

function hit(index: TextIndex, found: RankedDocument, clauses: readonly ResolvedClause[]): SearchHit[] {
  const entry = index.entries.get(found.id)
  if (entry === undefined) return []
  const { id, title, outlet, published, reliability, text } = entry.document
  const places = findMatches(entry.document, clauses)
  const matches = places.reduce((sum, block) => sum + block.matches.length, 0)
  const passages =
    matches > 0
      ? passagesOf(text, places)
      : openingOf(text, places, reasonWithoutWords(clauses.map(({ clause }) => clause)))
  return [{ document: id, title, outlet, published, reliability, score: found.score, passages, matches }]
}

function reasonWithoutWords(clauses: readonly Clause[]): string {
  return clauses.every(({ presence }) => presence === 'prohibited') ? 'has none of these words' : 'title'
}
