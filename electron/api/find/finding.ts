import { z } from 'zod'
import { createPool } from '../../jobs/pool.ts'
import { workerUrl } from '../../jobs/worker-url.ts'
import { countRows } from '../../store/counts.ts'
import type { Store } from '../../store/open.ts'
import type { Ask } from './find.ts'
import { createFinder, type FindAnswers, type FindJob } from './finder.ts'

/** Who answers the jobs of a search in an open workspace. */
export interface Finding {
  ask: Ask
  /** Ends the threads. Call it before closing the store. */
  close(): Promise<void>
}

/**
 * Answers jobs on two threads, each with a connection of its own: results need not wait for figures. A workspace of no more than
 * `small` documents and statements is read in place, which is sooner done than a thread has started.
 */
export function createFinding({ db, file }: Store, small = 500): Finding {
  const inPlace = createFinder(db)
  const results = createPool<FindJob, unknown>({ ...THREAD, data: file })
  const figures = createPool<FindJob, unknown>({ ...THREAD, data: file })
  const poolOf = ({ kind }: FindJob) => (kind === 'facets' || kind === 'complete' ? figures : results)
  return {
    async ask<Kind extends FindJob['kind']>(job: Extract<FindJob, { kind: Kind }>, signal?: AbortSignal) {
      const answer = countRows(db) <= small ? inPlace(job) : await poolOf(job).run(job, signal)
      return z.custom<FindAnswers[Kind]>().parse(answer)
    },
    async close() {
      await Promise.all([results.close(), figures.close()])
    },
  }
}

const THREAD = {
  program: workerUrl(import.meta.url, './finding-worker'),
  size: 1,
  limitMs: 120_000,
  /** A person who types asks again with each letter: what was asked before is sooner done than a new thread has started. */
  graceMs: 2000,
  /** The words of all marks are in it. */
  restMs: 3_600_000,
  answer: z.unknown(),
}
