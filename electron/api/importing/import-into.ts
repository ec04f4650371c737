import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { ImportOutcome, ImportProgress } from '../../../shared/contract/documents.ts'
import type { ImportedFile, Saved } from '../../import/run-import.ts'
import type { TableColumns } from '../../../shared/model/table-columns.ts'
import type { ImportSource } from '../../import/walk.ts'
import { addDocument } from '../../store/add-document.ts'
import { noteImports } from '../../store/failed-imports.ts'
import { findByHash, getDocument } from '../../store/documents.ts'
import { change, type Change } from '../../store/history.ts'
import type { StepOptions } from '../../store/history-step.ts'
import type { Writer } from '../../store/open.ts'
import { several } from '../labels.ts'
import { parsePool } from './parse-pool.ts'

export interface ImportInto {
  roots: readonly ImportSource[]
  /** What was said of the columns of tables; where nothing was, they are told by their headings. */
  tables?: readonly TableColumns[]
  /** Opens files that are protected by it. It is used, and kept nowhere. */
  password?: string
  /** Resolves when the import may go on. */
  ready?(signal: AbortSignal): Promise<void>
  author: string
  /** Of what they are a part; a batch of their own where it is left out. */
  batch?: string
  signal: AbortSignal
  progress(progress: ImportProgress): void
}

/** Imports files and folders: each file is saved whole or not at all, and all of them are one undo step. */
export async function importInto(
  db: Writer,
  { roots, tables = [], author, batch = randomUUID(), signal, progress, ...more }: ImportInto,
): Promise<{ outcomes: ImportOutcome[]; stopped: boolean }> {
  let files = 0
  const { runImport } = await import('../../import/run-import.ts') // with all formats: no start waits for them
  const done = await runImport({
    ...more,
    roots,
    tables,
    parse: parsePool.run,
    signal,
    progress,
    findByHash: (sha256) => findByHash(db, sha256),
    save: (found) => {
      const label = `import of ${several(files + found.length, 'document')}`
      const saved = change(db, { author, batch, label }, (tx) => found.map((file) => addOnce(tx, file)))
      files += found.length
      return saved
    },
  })
  if (db.open) note(db, roots, done.outcomes)
  return done
}

/** What failed waits in Review; what has come in since no longer does. */
function note(db: Writer, roots: readonly ImportSource[], outcomes: readonly ImportOutcome[]): void {
  const failed = outcomes.flatMap((outcome) =>
    outcome.kind === 'failed' ? [{ ...outcome, source: sourceOf(roots, outcome.path) }] : [],
  )
  noteImports(
    db,
    failed,
    outcomes.flatMap(({ kind, path }) => (kind === 'failed' ? [] : [path])),
  )
}

/** Where the file of a path lies that people know; null for a part of a file, and for a copy of ours. */
function sourceOf(roots: readonly ImportSource[], path: string): string | null {
  const root = roots.find((one) => path === one.path || path.startsWith(`${one.path}/`))
  if (root === undefined || root.isCopy === true || path.includes(' › ')) return null
  return join(root.file, path.slice(root.path.length))
}

/** Saves one read file with its original, text and blocks. The same bytes twice are one document. */
export const saveImported = (db: Writer, file: ImportedFile, step: StepOptions): Saved =>
  change(db, step, (tx) => addOnce(tx, file))

function addOnce(tx: Change, file: ImportedFile): Saved {
  const known = findByHash(tx.db, file.sha256)
  if (known) return { kind: 'duplicate', of: known.id, title: known.title }
  return { kind: 'imported', document: getDocument(tx.db, addDocument(tx, file)) }
}
