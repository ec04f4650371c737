import { z } from 'zod'

/** How far the comparison of all documents is. */
export const comparisonStatus = z.object({
  /** Documents that are known to it. */
  counted: z.number().int().nonnegative(),
  /** Documents that were not compared yet. */
  behind: z.number().int().nonnegative(),
  /** Pairs of documents that are still to be aligned: their best parallels are known. */
  waiting: z.number().int().nonnegative(),
  stopped: z.boolean(),
  /** Counts up each time all is computed again. */
  version: z.number().int().nonnegative(),
})
export type ComparisonStatus = z.infer<typeof comparisonStatus>
