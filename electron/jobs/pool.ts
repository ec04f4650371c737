import { cancelled, startThread, type Job, type PoolThread, type ThreadOptions } from './pool-thread.ts'
import { createWithdrawals } from './withdrawal.ts'

/** A few threads that each do one job at a time. A thread that dies takes only the job it held with it. */
export interface Pool<I, O> {
  /**
   * Answers with what the thread answered. Rejects with `AppError('cancelled')` when the signal fires, with a `ThreadError` when the
   * thread dies or takes too long, and with what the job threw: an `AppError` with its code, or else a plain `Error`.
   * `onProgress` hears what the job tells of itself meanwhile.
   */
  run(input: I, signal?: AbortSignal, onProgress?: (progress: unknown) => void): Promise<O>
  /** Starts a thread before the first job comes. */
  warm(): void
  /** Ends all threads. Jobs that still wait are cancelled. */
  close(): Promise<void>
}

export interface PoolOptions<O> extends ThreadOptions<O> {
  size: number
  /** Jobs that come without a rest before a second thread starts: few are done sooner than a thread has started. 0 if not given. */
  few?: number
  /** Threads without a job are kept this long, in milliseconds, for the next. For ever if not given. */
  restMs?: number
}

/** Threads start when the first jobs come, and a lost thread is replaced when the next job needs one. */
export function createPool<I, O>(options: PoolOptions<O>): Pool<I, O> {
  const waiting: Job<O>[] = []
  const threads = new Set<PoolThread<O>>()
  const withdrawals = createWithdrawals()
  let calls = 0
  let begunWithoutRest = 0
  let rest: NodeJS.Timeout | undefined

  const dispatch = () => {
    while (waiting.length > 0) {
      const idle = threads.values().find((thread) => thread.isIdle())
      const thread = idle ?? (threads.size < wanted() ? start() : null)
      const job = thread && waiting.shift()
      if (!job) return
      begunWithoutRest += 1
      clearTimeout(rest)
      thread.begin(job, calls++)
    }
    if (threads.values().every((thread) => thread.isIdle())) takeRest()
  }

  const wanted = () => (begunWithoutRest < (options.few ?? 0) ? 1 : options.size)

  const start = (): PoolThread<O> => {
    const ended = () => threads.delete(thread)
    const thread = startThread(options, withdrawals, { free: dispatch, ended })
    threads.add(thread)
    return thread
  }

  const takeRest = () => {
    begunWithoutRest = 0
    clearTimeout(rest)
    if (options.restMs !== undefined) rest = setTimeout(() => void endThreads(), options.restMs).unref()
  }

  const endThreads = () => Promise.all([...threads].map((thread) => thread.end(cancelled())))

  const withdraw = (job: Job<O>) => {
    const place = waiting.indexOf(job)
    if (place < 0) return
    waiting.splice(place, 1)
    job.reject(cancelled())
  }

  return {
    run: async (input, signal, onProgress) => {
      if (signal?.aborted) throw cancelled()
      const { promise, resolve, reject } = Promise.withResolvers<O>()
      const job: Job<O> = { input, onProgress, onAbort: () => withdraw(job), resolve, reject }
      const onAbort = () => job.onAbort()
      signal?.addEventListener('abort', onAbort)
      waiting.push(job)
      dispatch()
      // One signal may serve thousands of jobs: what it held of each would stay, and each be slower to add than the one before.
      return promise.finally(() => signal?.removeEventListener('abort', onAbort))
    },
    warm: () => void (threads.size === 0 && start()),
    close: async () => {
      clearTimeout(rest)
      for (const job of waiting.splice(0)) job.reject(cancelled())
      await endThreads()
      clearTimeout(rest)
    },
  }
}
