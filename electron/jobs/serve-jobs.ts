import { parentPort } from 'node:worker_threads'
import { failureOf, orderOf, type ThreadMessage } from './reply.ts'
import { wantedIn, type StillWanted } from './withdrawal.ts'

/**
 * The thread's side of a pool: answers each job with what `handle` returns, or tells what it throws. What is given to `tell`
 * meanwhile is the job's progress; `wanted` throws once nobody waits for the answer any more.
 */
export function serveJobs<O>(
  handle: (input: unknown, tell: (progress: unknown) => void, wanted: StillWanted) => O | Promise<O>,
): void {
  const port = parentPort
  if (!port) throw new Error('This program runs on a worker thread.')
  const post = (message: ThreadMessage) => port.postMessage(message)
  port.on('message', (message: unknown) => {
    const { call, withdrawn, input } = orderOf(message)
    const tell = (progress: unknown) => post({ ok: null, progress })
    void Promise.try(handle, input, tell, wantedIn(withdrawn)(call)).then(
      (value) => post({ ok: true, value }),
      (error: unknown) => post(failureOf(error)),
    )
  })
}
