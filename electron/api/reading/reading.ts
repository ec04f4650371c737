import { z } from 'zod'
import { exportProgress, type ExportProgress } from '../../../shared/contract/exports.ts'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { createPool } from '../../jobs/pool.ts'
import { workerUrl } from '../../jobs/worker-url.ts'
import { countRows } from '../../store/counts.ts'
import type { Store } from '../../store/open.ts'
import { AnswerText } from './answer-text.ts'
import { takingInProgress, type TakingInProgress } from '../../../shared/contract/projects.ts'
import type { TakingInOrder } from '../exchange/taking-in-order.ts'
import type { ReadingJob } from './reading-job.ts'
import { answerRead, worksLong, type LongRead } from './reads.ts'
import { threadTroubleInWords } from '../thread-trouble.ts'
import { isHeavy, writeExport, type ExportOrder } from '../exporting/write-export.ts'
import type { WrittenExport } from '../exporting/written-export.ts'

/**
 * Reads an open workspace without holding the calling thread. What is read holds every change made before it was asked for:
 * a change is on the disk when its call returns, and each read begins with what is there. Throws as what it reads throws, and
 * an AppError `internal` where a thread was lost; the next read starts another.
 */
export interface Reading {
  call<M extends LongRead>(method: M, input: Parsed<M>, signal: AbortSignal): Promise<AnswerText | Output<M>>
  export(order: ExportOrder, going: Going<ExportProgress>): Promise<WrittenExport>
  /** What would come of taking a project in. Always on a thread: a file may come from anyone. */
  planTakingIn(order: TakingInOrder, going: Going<TakingInProgress>): Promise<AnswerText>
  /** Ends the threads. Call it before closing the store. */
  close(): Promise<void>
}

/** How what takes long is followed and stopped. */
interface Going<P> {
  readonly signal: AbortSignal
  progress(progress: P): void
}

/** `small`: documents and statements up to which a workspace is read in place, which is sooner done than a thread has started. */
interface ReadingOptions {
  readonly small?: number
  readonly program?: URL
}

export function createReading(
  { db, file }: Store,
  { small = 500, ...options }: ReadingOptions = {},
): Reading {
  const threads = createPool<ReadingJob, unknown>({ ...THREADS, ...options, data: file })
  const ask = (job: ReadingJob, signal: AbortSignal, tell?: (progress: unknown) => void) =>
    threads.run(job, signal, tell).catch(threadTroubleInWords)
  const isSmall = () => countRows(db) <= small
  // The library is the first that a page asks for.
  if (!isSmall()) threads.warm()

  return {
    async call<M extends LongRead>(method: M, input: Parsed<M>, signal: AbortSignal) {
      if (isSmall() && !worksLong(db, method)) return answerRead(db, method, input)
      return new AnswerText(z.string().parse(await ask({ kind: 'call', method, input }, signal)))
    },
    async export(order, { signal, progress }) {
      if (isSmall() && !isHeavy(order.format)) return writeExport(db, order, progress)
      const tell = (done: unknown) => progress(exportProgress.parse(done))
      return written.parse(await ask({ kind: 'export', order }, signal, tell))
    },
    async planTakingIn(order, { signal, progress }) {
      const tell = (done: unknown) => progress(takingInProgress.parse(done))
      return new AnswerText(z.string().parse(await ask({ kind: 'plan taking in', order }, signal, tell)))
    },
    close: threads.close,
  }
}

const THREADS = {
  program: workerUrl(import.meta.url, './reading-worker'),
  /** A list need not wait for a proof of the whole file. */
  size: 2,
  limitMs: 600_000,
  /** A person who types asks again with each letter: what was asked before is sooner done than a new thread has started. */
  graceMs: 2000,
  /** An export holds the whole workspace in memory. */
  memoryMb: 4096,
  answer: z.unknown(),
}

const written = z.custom<WrittenExport>((value) => typeof value === 'object' && value !== null)
