type ThreadFault = 'out of memory' | 'died' | 'too slow'

/** The thread did not come to an answer. What killed one that `died` is its `cause`. */
export class ThreadError extends Error {
  override readonly name = 'ThreadError'
  readonly reason: ThreadFault

  constructor(reason: ThreadFault, options?: ErrorOptions) {
    super(`The worker thread was given up: ${reason}.`, options)
    this.reason = reason
  }
}

/** What an error that ended a thread means for the job that it held. */
export function deathBy(cause: unknown): ThreadError {
  const full = cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return new ThreadError(full ? 'out of memory' : 'died', { cause })
}
