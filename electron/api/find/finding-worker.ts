import { workerData } from 'node:worker_threads'
import { z } from 'zod'
import { serveJobs } from '../../jobs/serve-jobs.ts'
import { openReader } from '../../store/open.ts'
import { createFinder, type FindJob, type Finder } from './finder.ts'

/** A thread that answers jobs of a search in the workspace whose file it is given. Started by `finding.ts`. */
const file = z.string().parse(workerData)
let find: Finder | null = null

serveJobs((input, _, wanted) => {
  // Opened by the first job, so that trouble with the file is told as the answer to it.
  find ??= createFinder(openReader(file).db)
  return find(z.custom<FindJob>().parse(input), wanted)
})
