import { serveJobs } from '../../../electron/jobs/serve-jobs.ts'

serveJobs((input) => {
  if (input === 'throw') throw new Error('thrown in the job')
  if (input === 'die') process.exit(1)
  if (input === 'hang') for (;;);
  return `answer to ${String(input)}`
})
