import { z } from 'zod'
import { block } from '../../shared/model/document.ts'
import { createPool, type Pool } from '../jobs/pool.ts'
import { workerUrl } from '../jobs/worker-url.ts'
import type { Suggestion } from './suggest.ts'

/** A text to read; `language` is a BCP 47 tag. */
export const suggestJob = z.object({
  text: z.string(),
  blocks: z.array(block),
  language: z.string().nullable(),
})
export type SuggestJob = z.infer<typeof suggestJob>

/** Our own thread made them, from the same sources. */
const answer = z.custom<readonly Suggestion[]>((value) => Array.isArray(value))

/** A text that takes longer is given up; a million words take ten seconds. */
const LIMIT_MS = 300_000
/** A thread loads the tagger in the time of thirty articles, and keeps the words it has seen: it is not kept for long. */
const FEW = 30
const REST_MS = 10_000

/** A thread may go on for a while with a text that nobody waits for: most are done sooner than another has started. */
const GRACE_MS = 2_000

/** Threads that look for reported statements, for all workspaces of the program. They end when no job comes. */
export const suggestPool: Pool<SuggestJob, readonly Suggestion[]> = createPool({
  program: workerUrl(import.meta.url, './suggest-worker'),
  size: 2,
  few: FEW,
  limitMs: LIMIT_MS,
  graceMs: GRACE_MS,
  restMs: REST_MS,
  answer,
})
