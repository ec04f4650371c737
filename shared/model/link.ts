import { z } from 'zod'
import { id, instant, type Id } from './identity.ts'
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

/** Kinds that say the same from either end. */
export const BOTH_WAYS: ReadonlySet<string> = new Set(['contradicts', 'repeats', IS_CONSISTENT])

/** How the kinds read from the statement that they go to. Those that say the same from either end are left as they are. */
const BACKWARDS: Readonly<Record<string, string>> = {
  contradicts: 'contradicts',
  repeats: 'repeats',
  [IS_CONSISTENT]: IS_CONSISTENT,
  supports: 'supported by',
  corrects: 'corrected by',
  'responds to': 'answered by',
}

/** What a link says of one of its statements towards the other. A person's own kind has an arrow where it is read backwards. */
export function linkSeenFrom({ kind, from, to }: Link, statement: Id): { words: string; other: LinkEnd } {
  return from.statement === statement
    ? { words: kind, other: to }
    : { words: BACKWARDS[kind] ?? `← ${kind}`, other: from }
}
