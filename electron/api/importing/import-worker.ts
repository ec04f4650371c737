import { answerParse } from '../../import/answer-parse.ts'
import { parseJob, type ParseAnswer } from '../../import/parse-job.ts'
import { serveJobs } from '../../jobs/serve-jobs.ts'
import { analyse } from '../../search/index/analyse.ts'
import { FINGERPRINT } from '../../search/index/fingerprint.ts'

/** A thread that reads files and finds the words that search will look up. Started by `parse-pool.ts`. */
serveJobs(async (input): Promise<ParseAnswer> => {
  const answer = await answerParse(parseJob.parse(input))
  if (answer.kind !== 'extracted' && answer.kind !== 'pasted') return answer
  return { ...answer, indexed: { analysis: FINGERPRINT, bytes: analyse(answer.extracted) } }
})
