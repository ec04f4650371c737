import { z } from 'zod'
import { count } from '../model/count.ts'
import { id } from '../model/identity.ts'
import { changeKind } from '../model/parallel.ts'
import { partialDate } from '../model/partial-date.ts'
import { stance } from '../model/stance.ts'
import { mutation, query } from './define.ts'

/** A statement beside others that go back to the same utterance. */
export const originMember = z.object({
  statement: id,
  number: z.number().int().positive(),
  document: id,
  title: z.string(),
  outlet: z.string().nullable(),
  published: partialDate.nullable(),
  speaker: id.nullable(),
  stance,
  quote: z.string(),
  /** What differs from the words of the statement asked for, the gravest first. Nothing is told of another part. */
  changes: z.array(changeKind),
  /** Whether it has other words of one utterance: another part of what a longer print holds together, or what a headline makes of it. */
  isOtherPart: z.boolean(),
})
export type OriginMember = z.infer<typeof originMember>

/**
 * The statements that go back to one utterance. Members whose negation, numbers or modals differ come first, then the earliest
 * published. `contested` are prints of the same words that are given to another speaker; they count as other origins.
 */
export const originOf = z.object({
  /** How it was told: the analyst said so, parallel passages, like words in one article, or the same wording. */
  by: z.enum(['analyst', 'parallels', 'article', 'wording']),
  members: z.array(originMember),
  contested: z.array(originMember),
  /** Other origins that take the same stance on its proposition, and so could confirm it; 0 where it has none. */
  otherOrigins: count,
})
export type OriginOf = z.infer<typeof originOf>

/** A statement of credibility 1, “confirmed by other independent sources”, whose stance on its proposition has a single origin. */
export const loneOrigin = z.object({ statement: id, number: z.number().int().positive(), statements: count })
export type LoneOrigin = z.infer<typeof loneOrigin>

const ids = z.object({ statements: z.array(id).min(1).max(10_000) })
const changed = z.object({ changed: count })
const touches = ['statements', 'history'] as const

export const origins = {
  'origins.of': query(z.object({ statement: id }), originOf),
  /** Makes one origin of those of the statements given. They must have one speaker. */
  'origins.merge': mutation(ids, changed, touches),
  /** Makes an origin of their own of the statements given. */
  'origins.split': mutation(ids, changed, touches),
  /** Lets the program tell again where the statements come from. */
  'origins.release': mutation(ids, changed, touches),
  'origins.lone': query(z.object({}), z.array(loneOrigin)),
} as const
