import type { Id } from '../../shared/model/identity.ts'
import type { Clause, TextAnswer, TextHit, TextQuery } from './clause.ts'
import { findMatches } from './matches.ts'
import { openingOf, passagesOf } from './passages.ts'
import { rank, type RankedDocument } from './rank.ts'
import { resolve, type ResolvedClause } from './resolve.ts'
import { createTextIndex, type IndexedDocument, type TextIndex } from './text-index.ts'

/** The whole of search on one thread. */
export interface SearchEngine {
  put(documents: readonly IndexedDocument[]): void
  remove(ids: readonly Id[]): void
  find(query: TextQuery): TextAnswer
}

/** Makes an engine without documents. */
export function createSearchEngine(): SearchEngine {
  const index = createTextIndex()
  return {
    put: (documents) => documents.forEach(index.put),
    remove: (ids) => ids.forEach(index.remove),
    find: (query) => answer(index, query),
  }
}

function answer(index: TextIndex, { clauses, among, limit, offset }: TextQuery): TextAnswer {
  const resolved = clauses.map((clause) => resolve(index, clause))
  const ranked = rank(index, resolved).filter(({ id }) => among?.has(id) ?? true)
  const hits = ranked.slice(offset, offset + limit).flatMap((found) => hit(index, found, resolved))
  return { documents: ranked.map(({ id }) => id), hits }
}

function hit(index: TextIndex, { id, score }: RankedDocument, clauses: readonly ResolvedClause[]): TextHit[] {
  const entry = index.entries.get(id)
  if (entry === undefined) return []
  const places = findMatches(entry.document, clauses)
  const matches = places.reduce((sum, block) => sum + block.matches.length, 0)
  const passages =
    matches > 0
      ? passagesOf(entry.document.text, places)
      : openingOf(entry.document.text, places, reasonsWithoutWords(clauses))
  return [{ document: id, score, passages, matches }]
}

function reasonsWithoutWords(resolved: readonly ResolvedClause[]) {
  const clauses: Clause[] = resolved.map(({ clause }) => clause)
  const shown = clauses.filter(({ presence }) => presence !== 'prohibited')
  return shown.length > 0
    ? shown.map(({ typed }) => ({ typed, how: 'in the title' }))
    : clauses.map(({ typed }) => ({ typed, how: 'not in it' }))
}
