import { workerData } from 'node:worker_threads'
import { z } from 'zod'
import { serveJobs } from '../../jobs/serve-jobs.ts'
import { openReader, type Reader } from '../../store/open.ts'
import { readingJob } from './reading-job.ts'
import { answerAsText } from './reads.ts'
import type { WrittenExport } from '../exporting/written-export.ts'

/** A thread that reads the workspace whose file it is given, beside the connection that writes it. Started by `reading.ts`. */
const file = z.string().parse(workerData)
let reader: Reader | null = null

// What is rarely asked is loaded when it is: a page that opens a large workspace waits for this thread.
serveJobs<WrittenExport | string>(async (input, tell, wanted) => {
  const job = readingJob.parse(input)
  // Opened by the first job, so that trouble with the file is told as the answer to it.
  reader ??= openReader(file).db
  if (job.kind === 'call') return answerAsText(reader, job.method, job.input)
  if (job.kind === 'export')
    return (await import('../exporting/write-export.ts')).writeExport(reader, job.order, tell)
  const { planTakingIn } = await import('../exchange/plan-taking-in.ts')
  const { report } = planTakingIn(reader, job.order, (progress) => {
    wanted()
    tell(progress)
  })
  return JSON.stringify({ name: job.order.name, report })
})
