import { z } from 'zod'
import { NAME_LIMIT } from './limits.ts'
import { id } from './identity.ts'

export const tagName = z.string().min(1, 'a tag needs a name').max(NAME_LIMIT)

/** One entry of the codebook. `uses` counts statements; `lastUsedAt` orders the keys 1 to 9. */
export const tag = z.object({
  id,
  name: tagName,
  definition: z.string().max(100_000),
  uses: z.number().int().nonnegative(),
  lastUsedAt: z.iso.datetime().nullable(),
})
export type Tag = z.infer<typeof tag>
