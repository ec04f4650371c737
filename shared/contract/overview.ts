import { z } from 'zod'
import { count } from '../model/count.ts'
import { id } from '../model/identity.ts'
import { query } from './define.ts'

/** How many statements of each stance one speaker, outlet, day or tag has. */
const tally = z.object({
  key: z.string().nullable(),
  label: z.string(),
  claim: count,
  denial: count,
  question: count,
  comment: count,
})
export type Tally = z.infer<typeof tally>

/** Pairs are looked for among so many of the most frequent speakers or tags: their number grows with the square of it. */
export const PAIRED = 60

/** Two that come up in the same documents, and in how many. */
const pair = z.object({ a: id, b: id, labelA: z.string(), labelB: z.string(), documents: count })
export type Pair = z.infer<typeof pair>

export const overview = z.object({
  documents: count,
  statements: count,
  origins: count,
  stances: z.object({ claim: count, denial: count, question: count, comment: count }),
  speakers: z.array(tally),
  outlets: z.array(tally),
  /** By said date, cut to the day. */
  days: z.array(tally),
  tags: z.array(tally),
  /** All pairs of the `PAIRED` most frequent of each. */
  tagPairs: z.array(pair),
  speakerPairs: z.array(pair),
})
export type Overview = z.infer<typeof overview>

/** Figures of the whole workspace. */
export const overviewCalls = {
  'overview.get': query(z.object({}), overview),
} as const
