import { z } from 'zod'
import { count } from '../model/count.ts'
import { id } from '../model/identity.ts'
import { changeKind, parallelKind } from '../model/parallel.ts'
import { partialDate } from '../model/partial-date.ts'
import { mutation, query } from './define.ts'

/** A half-open span of a document's text, in UTF-16 units. */
const span = z.object({ start: count, end: count })

/** How far the comparison of all documents is. */
export const comparisonStatus = z.object({
  /** Documents that are known to it: their words and sentences were counted. */
  counted: count,
  /** Documents that are new to it. All are counted before any is compared. */
  unread: count,
  /** Documents that were not compared yet, those that are new among them. */
  behind: count,
  /** Pairs of documents that are still to be aligned: their best parallels are known. */
  waiting: count,
  stopped: z.boolean(),
  /** The comparison stands back while files are imported. */
  waitsForImport: z.boolean(),
  /** Something is still to be looked at, be it only whether anything follows from a change. */
  busy: z.boolean(),
  /** Counts up each time all is computed again. */
  version: count,
})
export type ComparisonStatus = z.infer<typeof comparisonStatus>

/**
 * How two spans are alike: the kind, the likeness from 0 to 1, and of copies the gravest change, null where only typography differs.
 * In what is only reworded nearly everything differs, and `change` is null: `parallels.difference` tells.
 */
const alike = { kind: parallelKind, likeness: z.number(), change: changeKind.nullable() }

/** A span of a document, with what a list says of the document. */
export const placeOfDocument = span.extend({
  document: id,
  title: z.string(),
  outlet: z.string().nullable(),
  published: partialDate.nullable(),
})
export type PlaceOfDocument = z.infer<typeof placeOfDocument>

/** A parallel as one document sees it. */
export const parallelHere = z.object({ id: count, ...alike, here: span, there: placeOfDocument })
export type ParallelHere = z.infer<typeof parallelHere>

/** A parallel between two documents that lie side by side. */
export const parallelPair = z.object({ id: count, ...alike, left: span, right: span })
export type ParallelPair = z.infer<typeof parallelPair>

const side = placeOfDocument.extend({ text: z.string() })

/** Both texts of a parallel as they stand, and what differs. The spans of a change are places in the documents. */
export const parallelDifference = z.object({
  id: count,
  ...alike,
  left: side,
  right: side,
  changes: z.array(
    z.object({
      kind: changeKind,
      kinds: z.array(changeKind),
      /** The side that alone has the words, where they are a long stretch; else null. */
      alone: z.enum(['left', 'right']).nullable(),
      left: span,
      right: span,
    }),
  ),
})
export type ParallelDifference = z.infer<typeof parallelDifference>

/** One of the places that hold the words of a family; `reworded` says the same in other words. */
export const familyPlace = side.extend({ reworded: z.boolean() })
export type FamilyPlace = z.infer<typeof familyPlace>

/**
 * Passages of several documents that hold the same words. Its places come earliest published first, those without a date last.
 * `origin` is where the words come from, as far as can be told, and why: another place names the outlet (`named`), it is the
 * earliest (`earliest`), or it cannot be told (`unknown`).
 */
export const family = z.object({
  id: count,
  /** Documents in sight that have a place in it. */
  documents: count,
  /** The first places, at most 40. */
  places: z.array(familyPlace),
  origin: z.object({ document: id.nullable(), reason: z.enum(['named', 'earliest', 'unknown']) }),
  /** The longest words that two documents print alike inside what they else reword; null where there are none. */
  quoted: z.string().nullable(),
})
export type Family = z.infer<typeof family>

export const parallels = {
  'parallels.status': query(z.object({}), comparisonStatus),
  /** All parallels of a document, in the order of its text. */
  'parallels.ofDocument': query(z.object({ document: id }), z.array(parallelHere)),
  /** The parallels between two documents, in the order of the left one. They are aligned first, if they never were. */
  'parallels.pair': query(z.object({ left: id, right: id }), z.array(parallelPair)),
  /** What differs between the two texts of a parallel. */
  'parallels.difference': query(z.object({ id: count }), parallelDifference),
  /**
   * The families of the workspace. Those come first whose words are in most documents and tell most: a sentence before a turn of phrase.
   */
  'parallels.families': query(
    z.object({
      /** Only families with a place in this document. */
      document: id.optional(),
      /** Only families in which each of these words stands: in a print of the passage, in a title or in an outlet. */
      words: z.string().max(200).optional(),
      /** Leaves out what is only reworded. */
      copiesOnly: z.boolean().default(false),
      limit: z.number().int().min(1).max(200).default(50),
      offset: count.default(0),
    }),
    z.object({ total: count, families: z.array(family) }),
  ),
  /** Says of a sentence that it belongs to the page (true), to the article (false), or that the program may tell (null). */
  'parallels.furniture': mutation(
    span.extend({ document: id, furniture: z.boolean().nullable() }),
    z.object({}),
    ['parallels', 'history'],
  ),
  /** Stops the comparison, also for the next time the workspace is opened. What was found stays. */
  'parallels.stop': mutation(z.object({}), z.object({}), ['parallels']),
  'parallels.resume': mutation(z.object({}), z.object({}), ['parallels']),
  /** Computes all again by what the library is now. What was found stays until it is replaced. */
  'parallels.again': mutation(z.object({}), z.object({}), ['parallels']),
} as const
