import { workerData } from 'node:worker_threads'
import { z } from 'zod'
import { serveJobs } from '../../jobs/serve-jobs.ts'
import { wantedIn } from '../../jobs/withdrawal.ts'
import { connectWriter } from '../../store/connection.ts'
import { takeInProject, takingInJob } from './take-in-project.ts'

/** The thread that takes projects in, by a connection of its own. Started by `taking-in.ts`. */
const { file, withdrawn } = z
  .object({ file: z.string(), withdrawn: z.instanceof(SharedArrayBuffer) })
  .parse(workerData)
const wanted = wantedIn(withdrawn)

serveJobs((input, tell) => {
  const { call, order, author } = takingInJob.parse(input)
  const stillWanted = wanted(call)
  const db = connectWriter(file)
  try {
    const report = takeInProject(db, order, {
      author,
      progress(value) {
        stillWanted()
        tell(value)
      },
    })
    return JSON.stringify({ name: order.name, report })
  } finally {
    db.close()
  }
})
