import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ImportProgress } from '../../../shared/contract/documents.ts'
import type { TableColumns } from '../../../shared/model/table-columns.ts'
import { parsePool } from '../../../electron/api/importing/parse-pool.ts'
import { runImport, type ImportedFile, type Saved } from '../../../electron/import/run-import.ts'

/** An outcome in short. */
export interface Told {
  path: string
  kind: 'imported' | 'duplicate' | 'failed'
  code?: string
}

interface Options {
  signal?: AbortSignal
  tables?: readonly TableColumns[]
  /** Hears how many documents are saved. */
  saved?(count: number): void
}

/** Imports these files, written to a folder of their own, into a workspace that is only a list. */
export const importAll = (files: Readonly<Record<string, Uint8Array>>, options: Options = {}) =>
  importFolder((folder) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(join(folder, name, '..'), { recursive: true })
      writeFileSync(join(folder, name), content)
    }
  }, options)

/** Imports what `fill` puts into a folder. */
export async function importFolder(fill: (folder: string) => void, options: Options = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-import-'))
  const documents: ImportedFile[] = []
  const progress: ImportProgress[] = []
  try {
    fill(folder)
    const { outcomes, stopped } = await runImport({
      roots: [{ path: 'in', file: folder }],
      parse: parsePool.run,
      tables: options.tables ?? [],
      findByHash: () => null,
      save: (found) => found.map((file) => keep(file, documents, options)),
      signal: options.signal ?? new AbortController().signal,
      progress: (each) => progress.push(each),
    })
    const told = outcomes.map((outcome): Told => {
      const path = outcome.path.replace(/^in\//, '')
      return outcome.kind === 'failed'
        ? { path, kind: 'failed', code: outcome.code }
        : { path, kind: outcome.kind }
    })
    const messages = outcomes.flatMap((outcome) => (outcome.kind === 'failed' ? [outcome.message] : []))
    const { done, total } = progress.at(-1) ?? {}
    return { told, messages, documents, stopped, last: { done, total } }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function keep(file: ImportedFile, documents: ImportedFile[], { saved }: Options): Saved {
  const { text: _text, blocks: _blocks, ...fields } = file.extracted
  documents.push(file)
  saved?.(documents.length)
  return {
    kind: 'imported',
    document: {
      ...fields,
      id: randomUUID(),
      reliability: null,
      read: false,
      importedAt: '2024-03-20T10:00:00.000Z',
      counts: { claim: 0, denial: 0, question: 0, comment: 0 },
      note: '',
      fileName: file.fileName,
      bytes: file.original.length,
      sha256: file.sha256,
      source: null,
      textVersion: 1,
    },
  }
}
