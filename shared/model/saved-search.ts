import { z } from 'zod'
import { id } from './identity.ts'

/** A query that was given a name. */
export const savedSearch = z.object({
  id,
  name: z.string().min(1, 'a search needs a name').max(200),
  query: z.string().min(1, 'an empty search finds nothing').max(10_000),
})
export type SavedSearch = z.infer<typeof savedSearch>
