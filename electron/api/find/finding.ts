import { z } from 'zod'
import { createPool } from '../../jobs/pool.ts'
import { workerUrl } from '../../jobs/worker-url.ts'
import { countRows } from '../../store/counts.ts'
import type { Store } from '../../store/open.ts'
import type { Ask } from './find.ts'
import { createFinder, type FindAnswers, type FindJob } from './finder.ts'
import { createReadingAhead } from './reading-ahead.ts'

/** Who answers the jobs of a search in an open workspace. */
export interface Finding {
  ask: Ask
  /** Ends the threads. Call it before closing the store. */
  close(): Promise<void>
}

interface FindingOptions {
  /** Documents and statements up to which a workspace is read in place, which is sooner done than a thread has started. */
  readonly small?: number
  /** Milliseconds without a search until the words of all marks are read for the first one. */
  readonly delay?: number
}

/** Answers jobs on two threads, each with a connection of its own: results need not wait for figures. */
export function createFinding(
  { db, file }: Store,
  { small = 500, delay = 1000 }: FindingOptions = {},
): Finding {
  const inPlace = createFinder(db)
  const results = createPool<FindJob, unknown>({ ...THREAD, data: file })
  const figures = createPool<FindJob, unknown>({ ...THREAD, data: file })
  const poolOf = ({ kind }: FindJob) => (kind === 'facets' || kind === 'complete' ? figures : results)
  const isSmall = () => countRows(db) <= small
  const ahead = createReadingAhead(async (signal) => {
    if (isSmall()) return
    await results.run({ kind: 'read' }, signal)
    await figures.run({ kind: 'read' }, signal)
  }, delay)
  return {
    async ask<Kind extends FindJob['kind']>(job: Extract<FindJob, { kind: Kind }>, signal?: AbortSignal) {
      ahead.putOff()
      const answer = isSmall() ? inPlace(job) : await poolOf(job).run(job, signal)
      return z.custom<FindAnswers[Kind]>().parse(answer)
    },
    async close() {
      ahead.stop()
      await Promise.all([results.close(), figures.close()])
    },
  }
}

const THREAD = {
  program: workerUrl(import.meta.url, './finding-worker'),
  size: 1,
  limitMs: 120_000,
  /** A job asks between its steps whether it is still wanted; a step of SQL is over sooner than a new thread has started. */
  graceMs: 2000,
  /** The words of all marks are in it. */
  restMs: 3_600_000,
  answer: z.unknown(),
}
