import { AppError } from '../../shared/contract/errors.ts'
import type { ExportScope } from '../../shared/contract/exports.ts'
import type { SearchResult } from '../../shared/contract/search.ts'
import type { Id } from '../../shared/model/identity.ts'

export type Search = (request: { query: string; limit: number; offset: number }) => Promise<SearchResult>

/** Hits asked for in one go. */
const PAGE = 500

/** The documents that an export's scope asks for by a search; none where it is no search. Throws `invalid-input` for a bad query. */
export async function documentsFound(scope: ExportScope, search: Search): Promise<Id[]> {
  if (scope.kind !== 'search') return []
  const found: Id[] = []
  for (let offset = 0; ; offset += PAGE) {
    const { hits, total, problem } = await search({ query: scope.query, limit: PAGE, offset })
    if (problem) throw new AppError('invalid-input', `${problem.message} Nothing was exported.`)
    found.push(...hits.flatMap((hit) => hit.document ?? []))
    if (offset + PAGE >= total) return found
  }
}
