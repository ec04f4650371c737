import { z } from 'zod'

/**
 * How a browser sends files to `/upload`: one line of JSON that lists them, and then the bytes of each, one after the other. A request
 * for each file would take longer than to read it.
 */
export const packList = z.array(z.object({ name: z.string().min(1).max(4000), bytes: z.int().nonnegative() }))
export type PackedFile = z.infer<typeof packList>[number]

/** In bytes. */
export const LONGEST_PACK_LIST = 1024 * 1024

/** What comes back: the token of each file, in their order. */
export const packGrants = z.object({ grants: z.array(z.string()) })
