import { z } from 'zod'
import { id } from '../model/identity.ts'
import { statementFilter } from '../model/statement-filter.ts'
import { stance } from '../model/stance.ts'
import { query } from './define.ts'

export const exportFormat = z.enum(['markdown', 'html', 'csv', 'json', 'web-annotation'])
export type ExportFormat = z.infer<typeof exportFormat>

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

export const exportRequest = z.object({
  format: exportFormat,
  scope: exportScope.default({ kind: 'everything' }),
  groupBy: exportGrouping.default('document'),
})
export type ExportRequest = z.infer<typeof exportRequest>

export const exportsArea = {
  'export.formats': query(
    z.object({}),
    z.array(z.object({ format: exportFormat, label: z.string(), extension: z.string(), about: z.string() })),
  ),
  /** Writes the file into the host's keeping. The page then saves it by `token`: a download, or the desktop's save dialog. */
  'export.run': query(
    exportRequest,
    z.object({
      token: z.string(),
      fileName: z.string(),
      bytes: z.number().int(),
      statements: z.number().int(),
      preview: z.string(),
    }),
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
