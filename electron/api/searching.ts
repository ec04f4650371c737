import { workerUrl } from '../jobs/worker-url.ts'
import { createSearchService, type SearchService } from '../search/service.ts'
import type { Store } from '../store/open.ts'
import { writeSearchIndex } from '../store/search-index-writes.ts'

/** Starts search in an open workspace. Close it before the store. */
export const createSearching = ({ db, file, turns }: Store): SearchService =>
  createSearchService({
    program: workerUrl(import.meta.url, './search-worker'),
    data: file,
    write: (what) =>
      turns.share(() => {
        // It may have been closed while somebody else was writing.
        if (db.open) writeSearchIndex(db, what)
      }),
  })
