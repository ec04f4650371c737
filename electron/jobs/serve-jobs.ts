import { parentPort } from 'node:worker_threads'
import { failureOf, type Reply } from './reply.ts'

/** The thread's side of a pool: answers each job with what `handle` returns, or tells what it throws. */
export function serveJobs<O>(handle: (input: unknown) => O | Promise<O>): void {
  const port = parentPort
  if (!port) throw new Error('This program runs on a worker thread.')
  const post = (reply: Reply) => port.postMessage(reply)
  port.on('message', (input: unknown) => {
    void Promise.try(handle, input).then(
      (value) => post({ ok: true, value }),
      (error: unknown) => post(failureOf(error)),
    )
  })
}
