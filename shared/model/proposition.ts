import { z } from 'zod'
import { NAME_LIMIT } from './limits.ts'
import { id } from './identity.ts'

/** One sentence that can be true or false. */
export const propositionText = z.string().min(1, 'a proposition is one sentence').max(NAME_LIMIT)

export const proposition = z.object({
  id,
  text: propositionText,
  note: z.string().max(1_000_000),
  position: z.number().int().nonnegative(),
  counts: z.object({ claim: z.number().int(), denial: z.number().int() }),
})
export type Proposition = z.infer<typeof proposition>
