import { z } from 'zod'
import { count } from '../model/count.ts'
import { id } from '../model/identity.ts'
import { propositionText } from '../model/proposition.ts'
import { speakerCandidate, speakerName } from '../model/speaker.ts'
import { stance } from '../model/stance.ts'
import { statement, statementFields } from '../model/statement.ts'
import { tagName } from '../model/tag.ts'
import { batch } from './batch.ts'
import { job, mutation, query } from './define.ts'

/** A speaker, proposition or tag may be named before it exists; it is then made in the same undo step. */
const named = {
  speaker: z.union([id, z.object({ name: speakerName })]).nullable(),
  proposition: z.union([id, z.object({ text: propositionText })]).nullable(),
  tags: z.array(z.union([id, z.object({ name: tagName })])),
}

export const statementPatch = statementFields.extend(named).partial()
export type StatementPatch = z.infer<typeof statementPatch>

/** One way in which many statements are changed. Tags are put on and taken off whatever others each has. */
/**
 * What statements go back to: `one` utterance, they and all that share theirs; one `apart` from all others; `each` to one of its
 * own; or what the program tells (`told`).
 */
export const originChoice = z.enum(['one', 'apart', 'each', 'told'])
export type OriginChoice = z.infer<typeof originChoice>

export const manyChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fields'), fields: statementPatch }),
  z.object({
    kind: z.literal('tags'),
    add: named.tags.default([]),
    remove: z.array(id).default([]),
  }),
  z.object({ kind: z.literal('origin'), origin: originChoice }),
  z.object({ kind: z.literal('removal') }),
])
export type ManyChange = z.infer<typeof manyChange>

const span = { start: count, end: z.number().int().positive() }
const touches = ['statements', 'speakers', 'propositions', 'tags', 'links', 'documents', 'history'] as const

export const statements = {
  'statements.list': query(z.object({ document: id.optional() }), z.array(statement)),
  /**
   * Offsets are UTF-16 units of the document's current text. `quote` must be the words that stand there. With an `id` the statement has
   * one name from the first: what is changed of it before the answer has come is changed of the same.
   */
  'statements.create': mutation(
    z.object({
      id: id.optional(),
      document: id,
      ...span,
      quote: z.string().min(1),
      fields: statementPatch.extend({ stance }),
    }),
    statement,
    touches,
  ),
  'statements.update': mutation(
    z.object({ ids: z.array(id).min(1), fields: statementPatch, batch }),
    z.array(statement),
    touches,
  ),
  /**
   * Changes any number of statements as one step to undo; `changed` is how many differ now. Stopping keeps what is done. Those that
   * are gone by now are passed over.
   */
  'statements.changeMany': job(
    z.object({ ids: z.array(id).min(1).max(1_000_000), change: manyChange }),
    z.object({ done: z.number().int(), total: z.number().int() }),
    z.object({ changed: z.number().int(), stopped: z.boolean() }),
    touches,
  ),
  /** Moves the ends of one statement; the words and their context are taken anew from the text. */
  'statements.resize': mutation(z.object({ id, ...span, batch }), statement, touches),
  'statements.remove': mutation(
    z.object({ ids: z.array(id).min(1) }),
    z.object({ removed: z.number().int() }),
    touches,
  ),
  /** Who could have said the words of this span, best guess first. */
  'statements.candidates': query(z.object({ document: id, ...span }), z.array(speakerCandidate)),
} as const
