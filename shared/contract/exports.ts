import { z } from 'zod'
import { id } from '../model/identity.ts'
import { statementFilter } from '../model/statement-filter.ts'
import { stance } from '../model/stance.ts'
import { job, mutation, query } from './define.ts'

export const exportFormat = z.enum([
  'markdown',
  'obsidian',
  'html',
  'docx',
  'pdf',
  'template',
  'csv',
  'xlsx',
  'json',
  'qdpx',
  'qdc',
  'pack',
  'web-annotation',
  'schema-org',
  'brat',
  'csl-json',
  'bibtex',
  'ris',
])
export type ExportFormat = z.infer<typeof exportFormat>

/**
 * What a format leaves to the person: by which template, under which headings the notes stand, which columns a table has, where
 * the report is published, whether original files go along.
 */
export const exportAsks = z.enum(['template', 'grouping', 'columns', 'base-url', 'originals'])
export type ExportAsks = z.infer<typeof exportAsks>

/** What people take a format for: to be read, as a table or data, for the sources alone, to carry the whole of the work. */
export const exportFamily = z.enum(['read', 'data', 'sources', 'whole'])
export type ExportFamily = z.infer<typeof exportFamily>

/** Which statements go out. */
export const exportScope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('everything') }),
  z.object({ kind: z.literal('document'), document: id }),
  z.object({ kind: z.literal('search'), query: z.string().min(1).max(10_000) }),
  z.object({ kind: z.literal('speaker'), speaker: id }),
  z.object({ kind: z.literal('stance'), stance }),
  z.object({ kind: z.literal('filter'), filter: statementFilter }),
])
export type ExportScope = z.infer<typeof exportScope>

export const exportGrouping = z.enum(['document', 'speaker', 'proposition', 'stance'])
export type ExportGrouping = z.infer<typeof exportGrouping>

/** What a table of statements can tell of each, in the order in which it does. Offsets count code points. */
export const exportColumn = z.enum([
  'number',
  'stance',
  'quote',
  'speaker',
  'role',
  'side',
  'said',
  'proposition',
  'proposition status',
  'hedge',
  'information credibility',
  'reported',
  'cue',
  'tags',
  'links',
  'same origin as',
  'note',
  'document',
  'outlet',
  'author',
  'url',
  'language',
  'published',
  'source reliability',
  'before',
  'after',
  'start',
  'end',
  'in current text',
  'marked by',
  'marked at',
  'changed at',
  'from suggestion',
  'statement id',
  'document id',
])
export type ExportColumn = z.infer<typeof exportColumn>

/** Values are escaped for what the file is. */
const templateKind = z.enum(['html', 'markdown', 'text'])
export type TemplateKind = z.infer<typeof templateKind>

/** A template by the name of its file, which lies in no folder of its own. */
export const templateName = z
  .string()
  .max(200)
  .regex(/^[^/\\:.~][^/\\:]*\.(html|md|txt)$/, 'a template is a file that ends in .html, .md or .txt')

/** `own`: it lies among the person's files and can be edited. `about` is its first comment. */
const templateInfo = z.object({ name: templateName, kind: templateKind, own: z.boolean(), about: z.string() })
export type TemplateInfo = z.infer<typeof templateInfo>

export interface ExportTemplate {
  readonly name: string
  readonly kind: TemplateKind
  readonly text: string
}

export const exportRequest = z.object({
  format: exportFormat,
  scope: exportScope.default({ kind: 'everything' }),
  groupBy: exportGrouping.default('document'),
  /** Of a table; null for all. */
  columns: z.array(exportColumn).min(1, 'a table needs a column').nullable().default(null),
  /** Where the report is, or will be, published: an address of the web. */
  baseUrl: z.httpUrl('write a whole address, such as https://example.org/checks').nullable().default(null),
  originals: z.boolean().default(true),
  /** The file name of a template; the format `template` needs one. */
  template: templateName.nullable().default(null),
})
export type ExportRequest = z.infer<typeof exportRequest>

const exportPart = z.object({ name: z.string(), detail: z.string() })

/**
 * What an export will be: how it begins; for a file that holds several things what these are, each with how much it is; and what the
 * format cannot carry, each with why.
 */
const exportPreview = z.object({
  text: z.string(),
  parts: z.array(exportPart),
  losses: z.array(exportPart),
})
export type ExportPreview = z.infer<typeof exportPreview>

/** How far an export is: documents that were read, and after the last of them the writing. */
export const exportProgress = z.object({ read: z.number().int(), documents: z.number().int() })
export type ExportProgress = z.infer<typeof exportProgress>

export const exportsArea = {
  'export.formats': query(
    z.object({}),
    z.array(
      z.object({
        format: exportFormat,
        label: z.string(),
        extension: z.string(),
        about: z.string(),
        asks: z.array(exportAsks),
        family: exportFamily,
        /** What is written is a page that the person has to print, because this host cannot. */
        printed: z.boolean(),
      }),
    ),
  ),
  /** Writes the file into the host's keeping. The page then saves it by `token`: a download, or the desktop's save dialog. */
  'export.run': job(
    exportRequest,
    exportProgress,
    z.object({
      token: z.string(),
      fileName: z.string(),
      bytes: z.number().int(),
      statements: z.number().int(),
      /** What is in it, in words: statements, or of a format without them the sources or the tags. */
      holds: z.string(),
      preview: exportPreview,
    }),
    [],
  ),
  /** What was chosen for the last export of this workspace; null where there was none. */
  'export.choice': query(z.object({}), exportRequest.nullable()),
  'export.remember': mutation(exportRequest, z.object({}), []),
  /** The templates of the person and of the program, and the folder in which the person's lie; `canShow`: the host can open it. */
  'export.templates': query(
    z.object({}),
    z.object({ folder: z.string(), canShow: z.boolean(), templates: z.array(templateInfo) }),
  ),
  /** Opens the folder of the person's templates in the file manager, where the host can. */
  'export.showTemplates': mutation(z.object({}), z.object({}), []),
  /** Keeps a template among the person's: one that was chosen, or with `text` left out a copy of one of the program's, to be edited. */
  'export.addTemplate': mutation(
    z.object({ name: templateName, text: z.string().max(500_000).optional() }),
    z.object({ name: templateName }),
    ['settings'],
  ),
  /** Takes a picture or table that the page drew, to be saved by `token` as an export is. */
  'export.keep': query(
    z.object({
      fileName: z.string().regex(/^[^/\\]{1,200}\.(svg|png|csv)$/, 'a name of a picture or table'),
      content: z.string().min(1).max(50_000_000),
      base64: z.boolean().default(false),
    }),
    z.object({ token: z.string() }),
  ),
} as const
