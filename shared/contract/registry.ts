import { z } from 'zod'
import { count } from '../model/count.ts'
import { id } from '../model/identity.ts'
import { proposition, propositionFields, propositionPatch, propositionText } from '../model/proposition.ts'
import { speaker, speakerFields, speakerName, speakerPatch } from '../model/speaker.ts'
import { tag, tagFields, tagName, tagPatch } from '../model/tag.ts'
import { mutation, query } from './define.ts'

const ofSpeakers = ['speakers', 'statements', 'history'] as const
const ofPropositions = ['propositions', 'statements', 'history'] as const
const ofTags = ['tags', 'statements', 'history'] as const

/** Those of `from` become one with `into`, which keeps its name; what hangs on them moves. */
const merge = z.object({ into: id, from: z.array(id).min(1).max(1000) })

/** `detach` lets statements go on without it; else one that statements hang on is refused. */
const removal = z.object({ id, detach: z.boolean().default(false) })
const detached = z.object({ detached: z.number().int() })

/** Speakers, propositions and tags: the things that statements hang on. */
export const registry = {
  'speakers.list': query(z.object({}), z.array(speaker)),
  'speakers.create': mutation(speakerFields.partial().extend({ name: speakerName }), speaker, ofSpeakers),
  'speakers.update': mutation(z.object({ id, fields: speakerPatch }), speaker, ofSpeakers),
  /** The names of those merged become aliases, and their notes are added. */
  'speakers.merge': mutation(merge, speaker, ofSpeakers),
  /** Gives some of a speaker's statements to a new speaker; an alias that is the new name goes with them. */
  'speakers.split': mutation(
    z.object({ id, statements: z.array(id), name: speakerName }),
    speaker,
    ofSpeakers,
  ),
  'speakers.remove': mutation(removal, detached, ofSpeakers),

  'propositions.list': query(z.object({}), z.array(proposition)),
  'propositions.create': mutation(
    propositionFields.partial().extend({ text: propositionText }),
    proposition,
    ofPropositions,
  ),
  'propositions.update': mutation(z.object({ id, fields: propositionPatch }), proposition, ofPropositions),
  'propositions.merge': mutation(merge, proposition, ofPropositions),
  /** Puts one at a place in the order, from 0; the others make room. */
  'propositions.move': mutation(z.object({ id, position: count }), z.array(proposition), ofPropositions),
  'propositions.remove': mutation(removal, detached, ofPropositions),

  /** By name. The tree is told by `parent`. */
  'tags.list': query(z.object({}), z.array(tag)),
  'tags.create': mutation(tagFields.partial().extend({ name: tagName }), tag, ofTags),
  /** `fields.parent` moves a tag; to stand under itself or under what stands under it is refused. */
  'tags.update': mutation(z.object({ id, fields: tagPatch }), tag, ofTags),
  'tags.merge': mutation(merge, tag, ofTags),
  /** Takes a tag off its statements; what stood under it moves up. */
  'tags.remove': mutation(z.object({ id }), detached, ofTags),
  /** The codebook as CSV (name, parent, definition, example, colour), saved by `token` as an export is. */
  'tags.csv': query(
    z.object({}),
    z.object({ token: z.string(), fileName: z.string(), bytes: z.number().int(), preview: z.string() }),
  ),
  /** Takes up such a table: new names are made, known ones take what the table says. All rows or none. */
  'tags.importCsv': mutation(
    z.object({ csv: z.string().max(10_000_000) }),
    z.object({ created: z.number().int(), updated: z.number().int() }),
    ofTags,
  ),
} as const
