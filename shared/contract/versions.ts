import { z } from 'zod'
import { count } from '../model/count.ts'
import { textVersion } from '../model/document.ts'
import { id } from '../model/identity.ts'
import { changeKind } from '../model/parallel.ts'
import { job, mutation, query } from './define.ts'
import { statementRow } from './statement-table.ts'
import { importOutcome } from './documents.ts'

const span = z.object({ start: count, end: count })

/** What a new text has done. `number` is null where nothing has changed. */
export const versionAdded = z.object({
  number: z.number().int().positive().nullable(),
  /** Statements that were found in it letter for letter, and those that wait for a person now. */
  moved: count,
  review: count,
})
export type VersionAdded = z.infer<typeof versionAdded>

/** Of how many statements it is known where they stand in the new text. Only told where there are many. */
const statementsFound = z.object({ done: count, total: count })

/** Where the words of a statement may have come to. Changes are spans of the quote and of the candidate's words. */
export const reviewCandidate = span.extend({
  kind: z.enum(['same place', 'moved', 'changed', 'ambiguous']),
  changes: z.array(z.object({ kind: changeKind, kinds: z.array(changeKind), left: span, right: span })),
})

/** A statement that does not stand in the current text of its document; `candidate` is null where nothing like it stands there. */
export const reviewItem = z.object({
  statement: statementRow,
  /** Words around it in the text in which it was marked. */
  before: z.string(),
  after: z.string(),
  /** The number of that text, and of the current one. */
  from: z.number().int(),
  to: z.number().int(),
  candidate: reviewCandidate.nullable(),
})
export type ReviewItem = z.infer<typeof reviewItem>

/** A file that could not be imported, by the path that people know. */
export const failedImport = z.object({
  path: z.string(),
  bytes: z.number().nullable(),
  code: z.string(),
  message: z.string(),
  at: z.string(),
  /** It is known where it lies. */
  canRetry: z.boolean(),
})
export type FailedImport = z.infer<typeof failedImport>

/** Statements that are looked for at a time: in a long text, each takes some ten milliseconds. */
export const REVIEW_PAGE = 50

const touched = ['documents', 'texts', 'statements', 'suggestions', 'parallels', 'history', 'index'] as const

export const versions = {
  /** The texts of a document, the newest first. */
  'versions.list': query(z.object({ document: id }), z.array(textVersion)),
  /**
   * Reads the file of a document again, where it lay when it was imported or the one of a grant. Where it has changed, the document
   * gets a new text.
   */
  'versions.again': job(
    z.object({ document: id, grant: z.string().nullable() }),
    statementsFound,
    versionAdded,
    touched,
  ),
  /** How the original would begin if it were read in this encoding. */
  'versions.preview': query(
    z.object({ document: id, encoding: z.string().max(40) }),
    z.object({ lines: z.array(z.string()) }),
  ),
  /** Reads the original again in this encoding, as a new text. */
  'versions.encoding': job(
    z.object({ document: id, encoding: z.string().max(40) }),
    statementsFound,
    versionAdded,
    touched,
  ),
  /** The original of a text, byte for byte, as something to be saved; of the current one where no number is given. */
  'versions.original': query(
    z.object({ document: id, version: z.number().int().positive().nullable() }),
    z.object({ token: z.string(), fileName: z.string(), bytes: count }),
  ),
  /** What was not found again: those that wait first, then those that were left in their old text. */
  'review.list': query(
    z.object({
      offset: count.default(0),
      limit: z.number().int().min(1).max(REVIEW_PAGE).default(REVIEW_PAGE),
    }),
    z.object({ total: count, items: z.array(reviewItem) }),
  ),
  'review.count': query(z.object({}), z.object({ waiting: count, orphans: count, failed: count })),
  /** Puts statements at places of the current text. Their words become those that stand there. */
  'review.place': mutation(
    z.object({ places: z.array(span.extend({ id })).min(1) }),
    z.object({ placed: count }),
    ['statements', 'suggestions', 'parallels', 'history'],
  ),
  'review.failed': query(z.object({}), z.array(failedImport)),
  /** Imports such a file once more, from where it lies. */
  'review.retry': mutation(z.object({ path: z.string() }), importOutcome, touched),
  'review.forget': mutation(z.object({ paths: z.array(z.string()) }), z.object({ forgotten: count }), [
    'documents',
  ]),
  /** Leaves statements in the text in which they were marked, or asks for them again. */
  'review.keep': mutation(
    z.object({ ids: z.array(id).min(1), orphan: z.boolean() }),
    z.object({ changed: count }),
    ['statements', 'history'],
  ),
} as const
