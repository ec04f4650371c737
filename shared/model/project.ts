import { z } from 'zod'
import { count } from './count.ts'
import { block, documentDetail, versionReason } from './document.ts'
import { id, instant } from './identity.ts'
import { proposition } from './proposition.ts'
import { savedSearch } from './saved-search.ts'
import { speaker } from './speaker.ts'
import { savedFilter } from './statement-filter.ts'
import { statement } from './statement.ts'
import { tag } from './tag.ts'

/** One reading of a document. Statements point into one of them by its id. */
const textVersion = z.object({
  id,
  current: z.boolean(),
  extractor: z.string(),
  text: z.string(),
  blocks: z.array(block),
  /** How and of which bytes it was read, where that is known. */
  reading: z
    .object({
      number: z.number().int().positive(),
      reason: versionReason,
      madeAt: z.string(),
      encoding: z.string(),
      sha256: z.string(),
      facts: z.record(z.string(), z.string().nullable()),
    })
    .optional(),
})
export type ProjectText = z.infer<typeof textVersion>

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/**
 * A document with every reading of it. `original` is the file that its current text was read from, null where it does not travel
 * along; `former` are the files of other texts.
 */
const projectDocument = documentDetail.omit({ counts: true, source: true, textVersion: true }).extend({
  texts: z.array(textVersion).min(1),
  original: bytes.nullable(),
  former: z.array(z.object({ sha256: z.string(), fileName: z.string(), bytes })).optional(),
})
export type ProjectDocument = z.infer<typeof projectDocument>

/** `chosenOrigin` names what an analyst says that it goes back to; null where the program may tell. */
const projectStatement = statement.extend({ chosenOrigin: z.string().nullable() })
export type ProjectStatement = z.infer<typeof projectStatement>

const projectLink = z.object({
  id,
  kind: z.string(),
  from: id,
  to: id,
  author: z.string(),
  createdAt: instant,
})

const projectDecision = z.object({
  id: z.string(),
  document: id,
  version: id,
  rules: z.number(),
  start: z.number(),
  end: z.number(),
  outcome: z.string(),
  statement: z.string().nullable(),
  author: z.string(),
  decidedAt: z.string(),
})

/**
 * A workspace as plain data, for exchange: what every exchange format is read into and written from. Shapes, not the rules of
 * what may be typed, for whatever a workspace holds has to be able to leave it. Offsets are UTF-16 units here. In order:
 * documents as they were imported, statements by number, propositions as in the ledger, the rest by name or date.
 */
export const project = z.object({
  workspace: z.string(),
  note: z.string(),
  /** The highest number that a statement has had. */
  lastNumber: count,
  documents: z.array(projectDocument),
  statements: z.array(projectStatement),
  speakers: z.array(
    speaker.omit({ statements: true }).extend({ name: z.string(), aliases: z.array(z.string()) }),
  ),
  propositions: z.array(proposition.omit({ counts: true }).extend({ text: z.string() })),
  tags: z.array(tag.omit({ uses: true }).extend({ name: z.string() })),
  links: z.array(projectLink),
  filters: z.array(savedFilter),
  searches: z.array(savedSearch),
  /** Sentences of which the analyst has said whether they are furniture of a page. */
  furniture: z.array(z.object({ sentence: z.string(), furniture: z.boolean() })),
  /** What was decided of suggestions, and of pairs to look at. */
  decisions: z.array(projectDecision),
  pairs: z.array(z.object({ id: z.string(), author: z.string(), decidedAt: z.string() })),
})
export type Project = z.infer<typeof project>

/** One without anything in it. */
export const emptyProject = (workspace: string): Project => ({
  workspace,
  note: '',
  lastNumber: 0,
  documents: [],
  statements: [],
  speakers: [],
  propositions: [],
  tags: [],
  links: [],
  filters: [],
  searches: [],
  furniture: [],
  decisions: [],
  pairs: [],
})
