import { Worker } from 'node:worker_threads'
import type { z } from 'zod'
import { AppError } from '../../shared/contract/errors.ts'
import { errorOf, threadMessage, type Order, type Reply, type ThreadMessage } from './reply.ts'
import { deathBy, ThreadError } from './thread-error.ts'
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

export interface PoolOptions<O> {
  /** The program of each thread; it calls `serveJobs`. */
  program: URL
  /** What each thread finds as its `workerData`. */
  data?: unknown
  size: number
  /** Jobs that come without a rest before a second thread starts: few are done sooner than a thread has started. 0 if not given. */
  few?: number
  /** Threads without a job are kept this long, in milliseconds, for the next. For ever if not given. */
  restMs?: number
  /** A job that takes longer than this, in milliseconds, is given up and its thread ended. */
  limitMs: number
  /**
   * How long, in milliseconds, a thread may go on with a job that nobody waits for any more before it is ended: for jobs that
   * are sooner done than a thread has started, or that ask between their steps whether they are still wanted. 0 if not given.
   */
  graceMs?: number
  /** Megabytes that a thread may hold; one that needs more dies alone. Enough for a page of 64 MiB if not given. */
  memoryMb?: number
  /** Checks the shape of an answer. */
  answer: z.ZodType<O>
}

interface Job<O> {
  input: unknown
  onProgress: ((progress: unknown) => void) | undefined
  /** What is done when the signal fires; it changes when a thread takes the job. */
  onAbort(): void
  resolve(answer: O): void
  reject(error: unknown): void
}

interface Thread<O> {
  worker: Worker
  job: Job<O> | null
  release(): void
}

const MEMORY_MB = 1024

/** Room for what is soon forgotten. Left to itself, a thread takes three times as much and is hardly quicker. */
const YOUNG_MB = 32

/** For deeply nested pages. */
const STACK_MB = 16

/**
 * Threads start when the first jobs come, and a lost thread is replaced when the next job needs one. A thread without a job
 * does not keep the program alive.
 */
export function createPool<I, O>(options: PoolOptions<O>): Pool<I, O> {
  const waiting: Job<O>[] = []
  const threads = new Set<Thread<O>>()
  const withdrawals = createWithdrawals()
  let calls = 0
  let begunWithoutRest = 0
  let rest: NodeJS.Timeout | undefined

  const dispatch = () => {
    while (waiting.length > 0) {
      const idle = threads.values().find((thread) => thread.job === null)
      const thread = idle ?? (threads.size < wanted() ? spawn() : null)
      const job = thread && waiting.shift()
      if (!job) return
      start(thread, job)
    }
    if (threads.values().every((thread) => thread.job === null)) takeRest()
  }

  const wanted = () => (begunWithoutRest < (options.few ?? 0) ? 1 : options.size)

  const takeRest = () => {
    begunWithoutRest = 0
    clearTimeout(rest)
    if (options.restMs !== undefined) rest = setTimeout(() => void endThreads(), options.restMs).unref()
  }

  const endThreads = async () => {
    const ended = [...threads].map((thread) => thread.worker.terminate())
    for (const thread of threads) lose(thread, cancelled())
    await Promise.all(ended)
  }

  const spawn = (): Thread<O> => {
    const worker = new Worker(options.program, {
      workerData: options.data,
      resourceLimits: {
        maxOldGenerationSizeMb: options.memoryMb ?? MEMORY_MB,
        maxYoungGenerationSizeMb: YOUNG_MB,
        stackSizeMb: STACK_MB,
      },
    })
    const thread: Thread<O> = { worker, job: null, release: () => undefined }
    threads.add(thread)
    worker.on('message', (message: unknown) => hear(thread, threadMessage.parse(message)))
    worker.on('error', (cause) => lose(thread, deathBy(cause)))
    worker.on('exit', () => lose(thread, new ThreadError('died')))
    return thread
  }

  const hear = (thread: Thread<O>, said: ThreadMessage) => {
    if (said.ok === null) thread.job?.onProgress?.(said.progress)
    else settle(thread, (job) => answer(job, said))
  }

  const answer = (job: Job<O>, said: Reply) => {
    if (said.ok) job.resolve(options.answer.parse(said.value))
    else job.reject(errorOf(said))
  }

  const start = (thread: Thread<O>, job: Job<O>) => {
    const call = calls++
    let timer = setTimeout(() => lose(thread, new ThreadError('too slow')), options.limitMs)
    withdrawals.begin(call)
    job.onAbort = () => {
      withdrawals.withdraw(call)
      job.reject(cancelled())
      clearTimeout(timer)
      timer = setTimeout(() => lose(thread, cancelled()), options.graceMs ?? 0)
    }
    thread.job = job
    thread.release = () => clearTimeout(timer)
    begunWithoutRest += 1
    clearTimeout(rest)
    thread.worker.ref()
    const order: Order = { call, withdrawn: withdrawals.shared, input: job.input }
    thread.worker.postMessage(order)
  }

  const settle = (thread: Thread<O>, how: (job: Job<O>) => void) => {
    const { job } = thread
    if (!job) return
    thread.release()
    // One that was given up is being ended, and whoever waits for that must not find the program gone before.
    if (threads.has(thread)) thread.worker.unref()
    thread.job = null
    try {
      how(job)
    } catch (error) {
      job.reject(error)
    }
    dispatch()
  }

  /** A busy thread cannot hear a message; one that does not ask whether its job is still wanted is ended. */
  const lose = (thread: Thread<O>, error: Error) => {
    threads.delete(thread)
    void thread.worker.terminate()
    settle(thread, (job) => job.reject(error))
  }

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
    warm: () => void (threads.size === 0 && spawn().worker.unref()),
    close: async () => {
      clearTimeout(rest)
      for (const job of waiting.splice(0)) job.reject(cancelled())
      await endThreads()
      clearTimeout(rest)
    },
  }
}

function cancelled(): AppError {
  return new AppError('cancelled', 'Stopped. What was done before is kept.')
}
