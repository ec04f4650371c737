import { z } from 'zod'
import { count } from '../model/count.ts'
import { id } from '../model/identity.ts'
import { link } from '../model/link.ts'
import { partialDate } from '../model/partial-date.ts'
import { hedge, stance } from '../model/stance.ts'
import { mutation, query } from './define.ts'

const end = z.object({
  id: z.string().min(1).max(200),
  kind: z.enum(['statement', 'suggestion']),
})

/** One side of a pair, with what a list shows of it. Offsets are UTF-16 units of the document's text. */
const pairEnd = end.extend({
  document: id,
  title: z.string(),
  published: partialDate.nullable(),
  said: partialDate.nullable(),
  start: count,
  end: z.number().int().positive(),
  quote: z.string(),
  stance,
  hedge: hedge.nullable(),
  speaker: z.string().nullable(),
})

/** A claim (`left`) and a denial (`right`) that may contradict each other; `score` orders them, from 0 to 1. */
const contradiction = z.object({
  left: pairEnd,
  right: pairEnd,
  score: z.number(),
  reasons: z.array(z.string()),
})

const samePropositionPair = z.object({
  left: id,
  right: id,
  /** That of `left`, if it has one. */
  proposition: id.nullable(),
  /** That of `right`, where both have one: then it is asked whether these two are one. */
  other: id.nullable(),
  score: z.number(),
  reason: z.string(),
})

const sameSpeakerPair = z.object({ left: id, right: id, reason: z.string() })

/** What a person can say of a pair that it is not. */
const pairKind = z.enum(['contradicts', 'same proposition', 'same speaker'])
export type PairKind = z.infer<typeof pairKind>

const page = {
  offset: count.default(0),
  limit: z.number().int().min(1).max(500).default(100),
}
const sides = { left: end.shape.id, right: end.shape.id }
const decided = ['pairs', 'history'] as const

/** Pairs to look at. Nothing is linked, merged or moved without a person. */
export const pairs = {
  /**
   * The surest first. Suggestions that nobody has decided on take part unless `statementsOnly`. Of one document, or of all. `words`:
   * the two sides together have them in quote, speaker or title.
   */
  'pairs.contradictions': query(
    z.object({
      document: id.optional(),
      statementsOnly: z.boolean().default(false),
      words: z.string().max(200).optional(),
      ...page,
    }),
    z.object({ total: z.number().int(), pairs: z.array(contradiction) }),
  ),
  /** Links the two as `contradicts`. A suggestion becomes a statement in the same undo step. */
  'pairs.confirm': mutation(z.object({ left: end, right: end }), link, [
    'pairs',
    'suggestions',
    'statements',
    'speakers',
    'links',
    'documents',
    'history',
  ]),
  /** Statements that may belong to one proposition; `statements.update` puts them there, `propositions.merge` makes two of them one. */
  'pairs.propositions': query(z.object({}), z.array(samePropositionPair)),
  /** Speakers that may be one; `speakers.merge` makes them one. */
  'pairs.speakers': query(z.object({}), z.array(sameSpeakerPair)),
  /** It is not so: the pair is not shown again. */
  'pairs.setAside': mutation(
    z.object({ kind: pairKind, ...sides }),
    z.object({ changed: z.boolean() }),
    decided,
  ),
  'pairs.takeBack': mutation(
    z.object({ kind: pairKind, ...sides }),
    z.object({ changed: z.boolean() }),
    decided,
  ),
} as const
