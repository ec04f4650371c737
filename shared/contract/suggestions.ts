import { z } from 'zod'
import { count } from '../model/count.ts'
import { id } from '../model/identity.ts'
import { stance } from '../model/stance.ts'
import { statement } from '../model/statement.ts'
import { outcome, suggestion, tier } from '../model/suggestion.ts'
import { job, mutation, query } from './define.ts'
import { statementPatch } from './statements.ts'

const suggestionId = suggestion.shape.id
const ids = z.array(suggestionId).min(1).max(1_000_000)
const progress = z.object({ done: z.number().int(), total: z.number().int() })
/** How many differ now. What was done before a stop is kept, in one undo step. */
const ended = z.object({ changed: z.number().int(), stopped: z.boolean() })

/** Which suggestions are wanted. `speaker` is a name as the suggestions have it. A `null` among the stances: those left open. */
export const suggestionFilter = z.object({
  document: id.optional(),
  /** 1: statements only. 2: attitudes and acts too. */
  tier: tier.default(1),
  stances: z.array(stance.nullable()).optional(),
  speaker: z.string().max(5000).optional(),
  /** In the quote or the name of the speaker. */
  words: z.string().max(500).optional(),
  outcomes: z.array(outcome).min(1).default(['open']),
})
export type SuggestionFilter = z.infer<typeof suggestionFilter>

/** How far the documents are read. `failed` could not be read; they are tried again with the next start. */
export const suggestionStatus = z.object({
  waiting: count,
  done: count,
  failed: count,
  paused: z.boolean(),
  /** Reading stands back while files are imported. */
  waitsForImport: z.boolean(),
})
export type SuggestionStatus = z.infer<typeof suggestionStatus>

const stanceCounts = z.object({
  claim: z.number().int(),
  denial: z.number().int(),
  question: z.number().int(),
  comment: z.number().int(),
  open: z.number().int(),
})

/** `open` counts those of both tiers that wait for a decision; `byStance` those of the first tier, `open` where no stance is told. */
export const suggestionCounts = z.object({
  open: z.number().int(),
  firstTier: z.number().int(),
  accepted: z.number().int(),
  dismissed: z.number().int(),
  byStance: stanceCounts,
  byDocument: z.array(z.object({ document: id, open: z.number().int() })),
})
export type SuggestionCounts = z.infer<typeof suggestionCounts>

/** What waits under a filter: by document in the order of import, and by the name of the speaker, the most first. */
export const suggestionGroups = z.object({
  byDocument: z.array(z.object({ document: id, open: z.number().int().positive() })),
  bySpeaker: z.array(z.object({ name: z.string(), open: z.number().int().positive() })),
})
export type SuggestionGroups = z.infer<typeof suggestionGroups>

const touches = [
  'suggestions',
  'statements',
  'speakers',
  'propositions',
  'tags',
  'links',
  'documents',
  'history',
] as const

export const suggestions = {
  /** In the order of import and text. */
  'suggestions.list': query(
    suggestionFilter.extend({
      offset: count.default(0),
      limit: z.number().int().min(1).max(500).default(200),
    }),
    z.object({ total: count, suggestions: z.array(suggestion) }),
  ),
  /** The one that lies under a span (UTF-16 units), and can tell who speaks there; null where none does. */
  'suggestions.under': query(
    z.object({
      document: id,
      start: count,
      end: z.number().int().positive(),
    }),
    suggestion.nullable(),
  ),
  'suggestions.groups': query(suggestionFilter.omit({ outcomes: true }), suggestionGroups),
  'suggestions.counts': query(z.object({ document: id.optional() }), suggestionCounts),
  'suggestions.status': query(z.object({}), suggestionStatus),
  /** Stops reading documents, or goes on. What was found stays. */
  'suggestions.pause': mutation(z.object({ paused: z.boolean() }), suggestionStatus, ['suggestions']),
  /**
   * Makes a statement of it, with what a person changed: fields, or the span. Refused for one that was accepted already, and
   * for one without a stance where none is given.
   */
  'suggestions.accept': mutation(
    z.object({
      id: suggestionId,
      fields: statementPatch.default({}),
      span: z.object({ start: count, end: z.number().int().positive() }).optional(),
    }),
    statement,
    touches,
  ),
  /** The open suggestions of the same speaker with the same stance, this one included. */
  'suggestions.alike': query(z.object({ id: suggestionId }), z.object({ ids: z.array(suggestionId) })),
  /** Makes statements of all as they are, as one undo step. Those that were decided meanwhile are left out. */
  'suggestions.acceptMany': job(z.object({ ids }), progress, ended, touches),
  /** They are not suggested again; with `repeats`, nor are the same words of the same speaker with the same stance elsewhere. */
  'suggestions.dismiss': job(z.object({ ids, repeats: z.boolean().default(false) }), progress, ended, [
    'suggestions',
    'history',
  ]),
  /** Opens suggestions again: forgets that they were dismissed; of those accepted the statement is removed. */
  'suggestions.takeBack': job(z.object({ ids }), progress, ended, touches),
} as const
