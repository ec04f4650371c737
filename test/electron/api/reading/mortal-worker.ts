import { serveJobs } from '../../../../electron/jobs/serve-jobs.ts'
import { readingJob } from '../../../../electron/api/reading/reading-job.ts'

/** A reading thread that a check of the workspace kills. */
serveJobs((input) => {
  const job = readingJob.parse(input)
  if (job.kind === 'call' && job.method === 'workspace.check') process.exit(1)
  return JSON.stringify(['alive'])
})
