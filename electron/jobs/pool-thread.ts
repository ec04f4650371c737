import { Worker } from 'node:worker_threads'
import type { z } from 'zod'
import { AppError } from '../../shared/contract/errors.ts'
import { errorOf, threadMessage, type Order, type Reply, type ThreadMessage } from './reply.ts'
import { deathBy, ThreadError } from './thread-error.ts'
import type { Withdrawals } from './withdrawal.ts'

export interface ThreadOptions<O> {
  /** The program of each thread; it calls `serveJobs`. */
  program: URL
  /** What each thread finds as its `workerData`. */
  data?: unknown
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

/** What a thread is to do, and who waits for it. */
export interface Job<O> {
  readonly input: unknown
  readonly onProgress: ((progress: unknown) => void) | undefined
  /** What is done when nobody waits any more; it changes when a thread takes the job. */
  onAbort(): void
  resolve(answer: O): void
  reject(error: unknown): void
}

/** One thread, which does one job at a time. Without a job it does not keep the program alive. */
export interface PoolThread<O> {
  isIdle(): boolean
  /** Does a job, under a number that no other job of these threads has now. */
  begin(job: Job<O>, call: number): void
  /** Ends the thread; who waits for the job that it holds is told why. Resolves when it is gone. */
  end(error: Error): Promise<unknown>
}

const MEMORY_MB = 1024

/** Room for what is soon forgotten. Left to itself, a thread takes three times as much and is hardly quicker. */
const YOUNG_MB = 32

/** For deeply nested pages. */
const STACK_MB = 16

/** Starts a thread. `ended` is called when it is no more of use, and then `free` where it held a job, as after each job. */
export function startThread<O>(
  options: ThreadOptions<O>,
  withdrawals: Withdrawals,
  { free, ended }: { free(): void; ended(): void },
): PoolThread<O> {
  const worker = new Worker(options.program, {
    workerData: options.data,
    resourceLimits: {
      maxOldGenerationSizeMb: options.memoryMb ?? MEMORY_MB,
      maxYoungGenerationSizeMb: YOUNG_MB,
      stackSizeMb: STACK_MB,
    },
  })
  let current: Job<O> | null = null
  let timer: NodeJS.Timeout | undefined
  let isEnded = false

  const hear = (said: ThreadMessage) => {
    if (said.ok === null) current?.onProgress?.(said.progress)
    else settle((job) => answer(job, said))
  }

  const answer = (job: Job<O>, said: Reply) => {
    if (said.ok) job.resolve(options.answer.parse(said.value))
    else job.reject(errorOf(said))
  }

  const settle = (how: (job: Job<O>) => void) => {
    const job = current
    if (job === null) return
    clearTimeout(timer)
    // One that is being ended is waited for, and whoever does so must not find the program gone before.
    if (!isEnded) worker.unref()
    current = null
    try {
      how(job)
    } catch (error) {
      job.reject(error)
    }
    free()
  }

  /** A busy thread cannot hear a message; one that does not ask whether its job is still wanted is ended. */
  const end = (error: Error) => {
    isEnded = true
    const gone = worker.terminate()
    ended()
    settle((job) => job.reject(error))
    return gone
  }
  const endIn = (ms: number, error: () => Error) => setTimeout(() => void end(error()), ms)

  worker.unref()
  worker.on('message', (message: unknown) => hear(threadMessage.parse(message)))
  worker.on('error', (cause) => void end(deathBy(cause)))
  worker.on('exit', () => void end(new ThreadError('died')))

  return {
    isIdle: () => current === null,
    begin(job, call) {
      current = job
      timer = endIn(options.limitMs, () => new ThreadError('too slow'))
      withdrawals.begin(call)
      job.onAbort = () => {
        withdrawals.withdraw(call)
        job.reject(cancelled())
        clearTimeout(timer)
        timer = endIn(options.graceMs ?? 0, cancelled)
      }
      worker.ref()
      const order: Order = { call, withdrawn: withdrawals.shared, input: job.input }
      worker.postMessage(order)
    },
    end,
  }
}

export function cancelled(): AppError {
  return new AppError('cancelled', 'Stopped. What was done before is kept.')
}
