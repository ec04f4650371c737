import { z } from 'zod'
import { count } from './count.ts'
import { id } from './identity.ts'
import { hedge, reported, stance } from './stance.ts'

const span = z.object({ start: count, end: z.number().int().positive() })

/** How a speaker was found for the words that stand in the text. */
const namedBy = z.enum(['name', 'role', 'pronoun', 'relative', 'as written'])

/** 1 for statements: speech, evidence, denials. 2 for attitudes and acts. */
export const tier = z.literal([1, 2])

export const outcome = z.enum(['open', 'accepted', 'dismissed'])

/**
 * A span that looks like a reported statement. It never becomes one without a person. Offsets are UTF-16 units of the
 * document's text, end excluded; `cue` is null for a quotation that nothing introduces.
 */
export const suggestion = span.extend({
  /** The same for the same span of the same text, however often it is worked out. */
  id: z.string().min(1).max(200),
  document: id,
  version: id,
  quote: z.string().min(1),
  form: reported,
  cue: span.nullable(),
  /**
   * Where the words stand that say who speaks, the name they stand for, and the speaker of the registry who has it. `meant` is the
   * name of that speaker where a person has said of this document that the words mean them.
   */
  speaker: span
    .extend({ name: z.string().min(1), by: namedBy, known: id.nullable(), meant: z.string().nullable() })
    .nullable(),
  /** Null where the rules do not know the language. */
  stance: stance.nullable(),
  hedge: hedge.nullable(),
  /** How often suggestions found in this way are right, from 0 to 1. */
  score: z.number().min(0).max(1),
  tier,
  /** Why it is suggested, in words. */
  reason: z.string(),
  outcome,
  /** What it became, where it was accepted. */
  statement: id.nullable(),
})
export type Suggestion = z.infer<typeof suggestion>
