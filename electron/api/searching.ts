import { workerUrl } from '../jobs/worker-url.ts'
import { createSearchService, type SearchService } from '../search/service.ts'
import type { Store } from '../store/open.ts'
import { writeSearchIndex } from '../store/search-index-writes.ts'

/** Starts search in an open workspace. Close it before the store. */
export const createSearching = ({ db, file }: Store): SearchService =>
  createSearchService({
    program: workerUrl(import.meta.url, './search-worker'),
    data: file,
    write: (what) => writeSearchIndex(db, what),
  })
