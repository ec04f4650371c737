import { z } from 'zod'
import { count } from './count.ts'
import { id, instant } from './identity.ts'
import { partialDate } from './partial-date.ts'
import { hedge, reported, stance } from './stance.ts'

/** Admiralty information credibility: 1 confirmed … 5 improbable, 6 cannot be judged. */
export const credibility = z.number().int().min(1).max(6)

/** What a person says about a span, apart from the span itself. */
export const statementFields = z.object({
  stance,
  speaker: id.nullable(),
  reported: reported.nullable(),
  cue: z.string().max(200).nullable(),
  said: partialDate.nullable(),
  proposition: id.nullable(),
  hedge: hedge.nullable(),
  credibility: credibility.nullable(),
  tags: z.array(id),
  note: z.string().max(1_000_000),
})
export type StatementFields = z.infer<typeof statementFields>

/**
 * Whether a statement stands in the current text of its document (`sure`). When that came, its words were not found letter for letter:
 * it waits for a person (`review`), or a person has left it in the text in which it was marked (`orphan`).
 */
export const anchorState = z.enum(['sure', 'review', 'orphan'])
export type AnchorState = z.infer<typeof anchorState>

/**
 * A span of one text version with the exact words, 32 characters of context on both sides, and what a person says about it.
 * `start` and `end` are UTF-16 units, end excluded; `number` counts up within the workspace and is never used twice.
 */
export const statement = statementFields.extend({
  id,
  number: z.number().int().positive(),
  document: id,
  version: id,
  start: count,
  end: z.number().int().positive(),
  quote: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
  anchor: anchorState,
  author: z.string(),
  createdAt: instant,
  updatedAt: instant,
  fromSuggestion: z.boolean(),
})
export type Statement = z.infer<typeof statement>
