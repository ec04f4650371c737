import { threadId } from 'node:worker_threads'
import { serveJobs } from '../../../electron/jobs/serve-jobs.ts'

serveJobs((input, tell, wanted) => {
  if (input === 'throw') throw new Error('thrown in the job')
  if (input === 'die') process.exit(1)
  if (input === 'hang') for (;;);
  if (input === 'until unwanted') for (tell('begun'); ;) wanted()
  if (input === 'who') return `thread ${threadId}`
  if (input === 'count') for (const done of [1, 2, 3]) tell(done)
  return `answer to ${String(input)}`
})
