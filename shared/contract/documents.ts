import { z } from 'zod'
import { documentDetail, documentPatch, documentSummary, documentText } from '../model/document.ts'
import { id } from '../model/identity.ts'
import { job, mutation, query } from './define.ts'

/** What became of one file. A batch goes on past a file that fails. */
export const importOutcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('imported'), path: z.string(), document: documentDetail }),
  z.object({ kind: z.literal('duplicate'), path: z.string(), of: id, title: z.string() }),
  z.object({
    kind: z.literal('failed'),
    path: z.string(),
    bytes: z.number().nullable(),
    code: z.string(),
    message: z.string(),
  }),
])
export type ImportOutcome = z.infer<typeof importOutcome>

/** First the list of files, then one `reading` and one `done` for each. `total` may grow while a folder is walked. */
export const importProgress = z.object({
  done: z.number().int(),
  total: z.number().int(),
  listed: z.array(z.string()).optional(),
  reading: z.string().optional(),
  outcomes: z.array(importOutcome).optional(),
})
export type ImportProgress = z.infer<typeof importProgress>

export const documents = {
  'documents.list': query(z.object({}), z.array(documentSummary)),
  'documents.get': query(z.object({ id }), documentDetail),
  'documents.text': query(z.object({ id }), documentText),
  'documents.update': mutation(
    z.object({ ids: z.array(id).min(1), fields: documentPatch }),
    z.object({ changed: z.number().int() }),
    ['documents', 'history', 'index'],
  ),
  'documents.remove': mutation(
    z.object({ ids: z.array(id).min(1) }),
    z.object({ removed: z.number().int() }),
    ['documents', 'statements', 'history', 'index'],
  ),
  /** `grants` are tokens for files or folders that the host has let this page use; see `files` in the host. */
  'documents.import': job(
    z.object({ grants: z.array(z.string()).min(1) }),
    importProgress,
    z.object({ outcomes: z.array(importOutcome), stopped: z.boolean() }),
    ['documents', 'history', 'index'],
  ),
  'documents.paste': mutation(
    z.object({ text: z.string().min(1).max(20_000_000), html: z.string().max(50_000_000).optional() }),
    importOutcome,
    ['documents', 'history', 'index'],
  ),
} as const
