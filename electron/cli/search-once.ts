import type { SearchResult } from '../../shared/contract/search.ts'
import { createIndexFeed } from '../api/index-feed.ts'
import { createSearchService } from '../search/service.ts'
import type { Reader } from '../store/open.ts'

/** Indexes the workspace, answers one query and forgets the index again. */
export async function searchOnce(
  db: Reader,
  request: { query: string; limit: number; offset: number },
): Promise<SearchResult> {
  const search = createSearchService()
  try {
    const feed = createIndexFeed(db, search)
    feed.refresh()
    await feed.settled()
    return await search.query(request)
  } finally {
    await search.close()
  }
}
