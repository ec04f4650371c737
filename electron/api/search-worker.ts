import { workerData } from 'node:worker_threads'
import { z } from 'zod'
import { serveSearch } from '../search/serve-search.ts'
import { openReader } from '../store/open.ts'
import { readSearchIndex } from '../store/search-index.ts'

/** The thread that owns the search index of the workspace whose file it is given. Started by `searching.ts`. */
serveSearch(readSearchIndex(openReader(z.string().parse(workerData)).db))
