import { createParsePool } from '../../import/parse-job.ts'
import { workerUrl } from '../../jobs/worker-url.ts'

/** The threads that read files, shared by all imports of the program. They start with the first job and end when none comes. */
export const parsePool = createParsePool(workerUrl(import.meta.url, './import-worker'))
