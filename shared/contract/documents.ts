import { z } from 'zod'
import { documentDetail, documentPatch, documentSummary, documentText } from '../model/document.ts'
import { id } from '../model/identity.ts'
import { chosenColumns, tableColumns } from '../model/table-columns.ts'
import { batch } from './batch.ts'
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

/**
 * Tables that have the same headings, with the first rows of one of them, cells in the order of the headings. `columns` is what was
 * chosen for such headings before, or guessed; `text` is missing where no column reads like articles.
 */
export const seenTables = z.object({
  paths: z.array(z.string()).min(1),
  headings: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  columns: chosenColumns,
  remembered: z.boolean(),
})
export type SeenTables = z.infer<typeof seenTables>

/** Tokens for files in given folders that are no documents: projects, which are taken in another way. */
const except = z.array(z.string()).default([])

export const documents = {
  'documents.list': query(z.object({}), z.array(documentSummary)),
  'documents.get': query(z.object({ id }), documentDetail),
  'documents.text': query(z.object({ id }), documentText),
  'documents.update': mutation(
    z.object({ ids: z.array(id).min(1), fields: documentPatch, batch }),
    z.object({ changed: z.number().int() }),
    ['documents', 'history', 'index'],
  ),
  'documents.remove': mutation(
    z.object({ ids: z.array(id).min(1) }),
    z.object({ removed: z.number().int() }),
    ['documents', 'statements', 'history', 'index'],
  ),
  /** Every kind of file that can be imported, with its endings in lower case and with the dot. */
  'documents.formats': query(
    z.object({}),
    z.array(z.object({ label: z.string(), extensions: z.array(z.string()) })),
  ),
  /** The tables among these files and folders: what to ask a person before they are imported. */
  'documents.tables': query(z.object({ grants: z.array(z.string()).min(1), except }), z.array(seenTables)),
  /**
   * `grants` are tokens for files or folders that the host has let this page use; see `files` in the host. What `tables` says of the
   * columns of tables is remembered for this person; for others what was said before holds, and then a guess.
   */
  'documents.import': job(
    z.object({
      grants: z.array(z.string()).min(1),
      except,
      tables: z.array(tableColumns).max(500).default([]),
    }),
    importProgress,
    z.object({ outcomes: z.array(importOutcome), stopped: z.boolean() }),
    ['documents', 'history', 'index'],
  ),
  /** Holds the import that runs, or lets it go on. */
  'documents.pause': mutation(z.object({ paused: z.boolean() }), z.object({}), []),
  /**
   * Imports a file that is protected by a password: `path` as it was told, of a file or folder that was given, or without a grant where
   * it lay before. The password is used once and kept nowhere.
   */
  'documents.unlock': mutation(
    z.object({ grant: z.string().nullable(), path: z.string(), password: z.string().min(1).max(1000) }),
    importOutcome,
    ['documents', 'history', 'index'],
  ),
  'documents.paste': mutation(
    z.object({ text: z.string().min(1).max(20_000_000), html: z.string().max(50_000_000).optional() }),
    importOutcome,
    ['documents', 'history', 'index'],
  ),
} as const
