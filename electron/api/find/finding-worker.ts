import { workerData } from 'node:worker_threads'
import { z } from 'zod'
import { serveJobs } from '../../jobs/serve-jobs.ts'
import { openReader } from '../../store/open.ts'
import { createFinder, type FindAnswers, type FindJob } from './finder.ts'

/** A thread that answers jobs of a search in the workspace whose file it is given. Started by `finding.ts`. */
const file = z.string().parse(workerData)
let find: ((job: FindJob) => FindAnswers[FindJob['kind']]) | null = null

serveJobs((input) => {
  // Opened by the first job, so that trouble with the file is told as the answer to it.
  find ??= createFinder(openReader(file).db)
  return find(z.custom<FindJob>().parse(input))
})
