import { parentPort } from 'node:worker_threads'
import { failureOf, type ThreadMessage } from './reply.ts'

/**
 * The thread's side of a pool: answers each job with what `handle` returns, or tells what it throws. What is given to `tell`
 * meanwhile is the job's progress.
 */
export function serveJobs<O>(
  handle: (input: unknown, tell: (progress: unknown) => void) => O | Promise<O>,
): void {
  const port = parentPort
  if (!port) throw new Error('This program runs on a worker thread.')
  const post = (message: ThreadMessage) => port.postMessage(message)
  port.on('message', (input: unknown) => {
    void Promise.try(handle, input, (progress: unknown) => post({ ok: null, progress })).then(
      (value) => post({ ok: true, value }),
      (error: unknown) => post(failureOf(error)),
    )
  })
}
