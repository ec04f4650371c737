import { z } from 'zod'
import { id } from './identity.ts'
import { partialDate } from './partial-date.ts'
import { hedge, stance } from './stance.ts'
import { anchorState, credibility } from './statement.ts'

/** Both ends included. A date known only to the month is in a span that touches that month. */
export const dateSpan = z.object({ from: partialDate.nullable(), to: partialDate.nullable() })
export type DateSpan = z.infer<typeof dateSpan>

/** One of these values; `null` stands for statements that have none. */
const oneOf = <T extends z.ZodType>(value: T) => z.array(value.nullable()).max(10_000).optional()

/**
 * Which statements are wanted: those that pass every field given. Within a field one value is enough. Each word of `text` stands in
 * quote, note, speaker or proposition, whatever the letter case. `authors` wrote the articles, `markedBy` the statements.
 */
export const statementFilter = z.object({
  text: z.string().max(1000).optional(),
  stances: z.array(stance).optional(),
  speakers: oneOf(id),
  propositions: oneOf(id),
  outlets: oneOf(z.string()),
  tags: oneOf(id),
  hedges: oneOf(hedge),
  credibility: oneOf(credibility),
  documents: z.array(id).max(10_000).optional(),
  authors: oneOf(z.string()),
  markedBy: z.array(z.string()).optional(),
  /** Whether their words stand in the current text of their document. */
  anchors: z.array(anchorState).optional(),
  /** Said dates cut to the month, as the facet gives them: `2022-02`, or `2022` where no more is known. */
  months: oneOf(z.string()),
  said: dateSpan.optional(),
  published: dateSpan.optional(),
})
export type StatementFilter = z.infer<typeof statementFilter>

/** A filter that was given a name. */
export const savedFilter = z.object({ id, name: z.string(), filter: statementFilter })
export type SavedFilter = z.infer<typeof savedFilter>
