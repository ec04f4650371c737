import { workerData } from 'node:worker_threads'
import { z } from 'zod'
import { serveSearch } from '../search/serve-search.ts'
import { openReader } from '../store/open.ts'
import { readSearchIndex } from '../store/search-index.ts'

const threadData = z.object({ data: z.string(), withdrawn: z.instanceof(SharedArrayBuffer) })

/** The thread that owns the search index of the workspace whose file it is given. Started by `searching.ts`. */
const { data: file, withdrawn } = threadData.parse(workerData)
serveSearch(readSearchIndex(openReader(file).db), withdrawn)
