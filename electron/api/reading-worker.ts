import { workerData } from 'node:worker_threads'
import { z } from 'zod'
import { serveJobs } from '../jobs/serve-jobs.ts'
import { openReader, type Reader } from '../store/open.ts'
import { planTakingIn, type Plan } from './exchange/plan-taking-in.ts'
import { readingJob } from './reading-job.ts'
import { answerRead } from './reads.ts'
import { writeExport, type WrittenExport } from './write-export.ts'

/** A thread that reads the workspace whose file it is given, beside the connection that writes it. Started by `reading.ts`. */
const file = z.string().parse(workerData)
let reader: Reader | null = null

serveJobs<WrittenExport | Plan | string>((input, tell) => {
  const job = readingJob.parse(input)
  // Opened by the first job, so that trouble with the file is told as the answer to it.
  reader ??= openReader(file).db
  if (job.kind === 'take in') return planTakingIn(reader, job.order)
  if (job.kind === 'export') return writeExport(reader, job.order, tell)
  return JSON.stringify(answerRead(reader, job.method, job.input))
})
