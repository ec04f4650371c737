import { z } from 'zod'
import { count } from './count.ts'
import { id, instant } from './identity.ts'
import { NAME_LIMIT } from './limits.ts'
import { partialDate } from './partial-date.ts'

/** Admiralty source reliability: A completely reliable … E unreliable, F cannot be judged. */
export const reliability = z.enum(['A', 'B', 'C', 'D', 'E', 'F'])
export type Reliability = z.infer<typeof reliability>

/** A readable format; each has one importer in `electron/import`. */
export const documentFormat = z.enum([
  'text',
  'markdown',
  'html',
  'mhtml',
  'eml',
  'msg',
  'subtitles',
  'row',
  'feed',
  'ninjs',
  'pdf',
  'docx',
  'odt',
  'epub',
  'rtf',
])
export type DocumentFormat = z.infer<typeof documentFormat>

/** What a stretch of text is. Furniture is the page around the article: kept, dimmed, left out of search. */
export const blockKind = z.enum(['heading', 'paragraph', 'list-item', 'quote', 'furniture'])
export type BlockKind = z.infer<typeof blockKind>

/** A half-open span of the text, in UTF-16 units. Blocks do not overlap and stand in text order. */
export const block = z.object({
  start: count,
  end: count,
  kind: blockKind,
  /** Where in it the text goes over to another page, and what that page is called: "3", "iv". Only for what has pages. */
  pages: z.array(z.object({ at: count, label: z.string() })).optional(),
})
export type Block = z.infer<typeof block>

/** A date that stands in the text or its file, with what it seems to be the date of; `file` is the day on which the file was made. */
export const foundDate = z.object({
  value: partialDate,
  kind: z.enum(['published', 'updated', 'dateline', 'page-stamp', 'file']),
  quote: z.string(),
})
export type FoundDate = z.infer<typeof foundDate>

/** The fields that a person may correct. Everything else about a document is a fact of its file. */
export const documentFields = z.object({
  title: z.string().min(1, 'a document needs a title').max(NAME_LIMIT),
  outlet: z.string().max(NAME_LIMIT).nullable(),
  author: z.string().max(NAME_LIMIT).nullable(),
  url: z.string().max(NAME_LIMIT).nullable(),
  language: z.string().max(35).nullable(),
  published: partialDate.nullable(),
  reliability: reliability.nullable(),
  note: z.string().max(1_000_000),
  read: z.boolean(),
})
export type DocumentFields = z.infer<typeof documentFields>

/** The fields that change; the others stay. `publishedCheck` says that a person has looked at a guessed date and lets it stand. */
export const documentPatch = documentFields
  .partial()
  .extend({ publishedCheck: z.literal(false).exactOptional() })
export type DocumentPatch = z.infer<typeof documentPatch>

const stanceCounts = z.object({
  claim: z.number().int(),
  denial: z.number().int(),
  question: z.number().int(),
  comment: z.number().int(),
})

/** One row of the library. `language` is a BCP 47 tag; `publishedCheck` asks a person to look at a guessed date. */
export const documentSummary = z.object({
  id,
  title: z.string(),
  outlet: z.string().nullable(),
  author: z.string().nullable(),
  published: partialDate.nullable(),
  publishedCheck: z.boolean(),
  language: z.string().nullable(),
  reliability: reliability.nullable(),
  words: count,
  read: z.boolean(),
  importedAt: instant,
  counts: stanceCounts,
})
export type DocumentSummary = z.infer<typeof documentSummary>

/** All that is known of a document but its text. `bytes` is the size of the current original, `sha256` its hash in hex. */
export const documentDetail = documentSummary.extend({
  url: z.string().nullable(),
  note: z.string(),
  format: documentFormat,
  encoding: z.string(),
  fileName: z.string(),
  /** Path of the file, where it is known. */
  source: z.string().nullable(),
  bytes: count,
  sha256: z.string().length(64),
  /** The number of the current text version; the first is 1. */
  textVersion: z.number().int().positive(),
  dates: z.array(foundDate),
  warnings: z.array(z.string()),
})
export type DocumentDetail = z.infer<typeof documentDetail>

/** Why a text was read: the first time, because the file had changed, or in another encoding. */
export const versionReason = z.enum(['import', 'again', 'encoding', 'quoted'])
export type VersionReason = z.infer<typeof versionReason>

/** One text of a document, with the original that it was read from. */
export const textVersion = z.object({
  id,
  number: z.number().int().positive(),
  current: z.boolean(),
  reason: versionReason,
  madeAt: instant,
  encoding: z.string(),
  fileName: z.string(),
  bytes: count,
  sha256: z.string(),
  /** Statements that stand in this one. */
  statements: count,
})
export type TextVersion = z.infer<typeof textVersion>

/** The text of one version. It is never edited; offsets into it mean the same thing for ever. */
export const documentText = z.object({
  document: id,
  version: id,
  text: z.string(),
  blocks: z.array(block),
})
export type DocumentText = z.infer<typeof documentText>
