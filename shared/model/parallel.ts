import { z } from 'zod'

/**
 * How two parallel spans are alike: the same to the letter; the same words printed otherwise; the same words in order, some
 * changed; the same words in another order; the same content in other words. All but the last are copies.
 */
export const parallelKind = z.enum(['verbatim', 'rewrapped', 'edited', 'shuffled', 'reworded'])
export type ParallelKind = z.infer<typeof parallelKind>

/** What a difference between two prints touches, the gravest first. */
export const changeKind = z.enum(['negation', 'number', 'modal', 'name', 'quotation', 'other'])
export type ChangeKind = z.infer<typeof changeKind>
