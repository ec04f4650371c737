import { serveJobs } from '../jobs/serve-jobs.ts'
import { suggestIn } from './suggest-in.ts'
import { suggestJob } from './suggest-job.ts'

serveJobs((input) => {
  const { text, blocks, language } = suggestJob.parse(input)
  return suggestIn(text, blocks, language)
})
