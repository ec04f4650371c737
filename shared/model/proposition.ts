import { z } from 'zod'
import { count } from './count.ts'
import { NAME_LIMIT } from './limits.ts'
import { id } from './identity.ts'

/** One sentence that can be true or false. */
export const propositionText = z.string().min(1, 'a proposition is one sentence').max(NAME_LIMIT)

/** Where the work on a proposition stands: still open, settled to the analyst's mind, or no longer followed. */
export const propositionStatus = z.enum(['open', 'settled', 'dropped'])

export const propositionFields = z.object({
  text: propositionText,
  note: z.string().max(1_000_000),
  status: propositionStatus,
})
export type PropositionFields = z.infer<typeof propositionFields>

/** The fields that change; the others stay. */
export const propositionPatch = propositionFields.partial()
export type PropositionPatch = z.infer<typeof propositionPatch>

/** One row of the ledger. `position` is its place in the order that a person chose, from 0. */
export const proposition = propositionFields.extend({
  id,
  position: count,
  counts: z.object({ claim: z.number().int(), denial: z.number().int() }),
})
export type Proposition = z.infer<typeof proposition>
