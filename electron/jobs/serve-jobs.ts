import { parentPort } from 'node:worker_threads'

/** The thread's side of a pool: answers each job with what `handle` returns, or with the message of what it throws. */
export function serveJobs<O>(handle: (input: unknown) => O | Promise<O>): void {
  const port = parentPort
  if (!port) throw new Error('This program runs on a worker thread.')
  port.on('message', (input: unknown) => {
    void Promise.try(handle, input).then(
      (value) => port.postMessage({ ok: true, value }),
      (error: unknown) => port.postMessage({ ok: false, message: messageOf(error) }),
    )
  })
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
