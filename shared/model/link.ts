import { z } from 'zod'
import { id, instant } from './identity.ts'
import { stance } from './stance.ts'

/** The kinds that are offered; a person may write others. */
export const LINK_KINDS = ['contradicts', 'repeats', 'supports', 'corrects', 'responds to'] as const

/** Says of two statements of one speaker that they go together: what looks like a reversal between them is none. */
export const IS_CONSISTENT = 'is consistent with'

export const linkKind = z.string().trim().min(1, 'a link needs a kind').max(200)

/** A statement as the other end of a link shows it. */
export const linkEnd = z.object({
  statement: id,
  number: z.number().int().positive(),
  stance,
  quote: z.string(),
  speaker: z.string().nullable(),
  document: id,
  title: z.string(),
})
export type LinkEnd = z.infer<typeof linkEnd>

/** What one statement does to another: `from` contradicts `to`. Read backwards from `to`. */
export const link = z.object({
  id,
  kind: z.string(),
  from: linkEnd,
  to: linkEnd,
  author: z.string(),
  createdAt: instant,
})
export type Link = z.infer<typeof link>
