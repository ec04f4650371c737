import { setImmediate } from 'node:timers/promises'
import { AppError } from '../../shared/contract/errors.ts'
import type { ImportOutcome, ImportProgress } from '../../shared/contract/documents.ts'
import type { DocumentDetail } from '../../shared/model/document.ts'
import type { Id } from '../../shared/model/identity.ts'
import type { TableColumns } from '../../shared/model/table-columns.ts'
import { itemOf } from './import-item.ts'
import type { ImportedFile } from './importer.ts'
import type { Parse } from './parse-job.ts'
import { withoutPageFolders } from './page-folders.ts'
import { readItems, type Read } from './read-items.ts'
import { reportProgress, type ProgressReport } from './report-progress.ts'
import { walk, type ImportSource } from './walk.ts'

export type { ImportedFile } from './importer.ts'

export type Saved =
  { kind: 'imported'; document: DocumentDetail } | { kind: 'duplicate'; of: Id; title: string }

export interface ImportRun {
  roots: readonly ImportSource[]
  /** Reads one file, on another thread. */
  parse: Parse
  /** What was said of the columns of tables; where nothing was, they are told by their headings. */
  tables?: readonly TableColumns[]
  findByHash(sha256: string): { id: Id; title: string } | null
  /** Saves one document, whole or not at all. An AppError is that file's outcome and ends the run: the next would fare no better. */
  save(file: ImportedFile): Saved
  /** Has what was saved brought to the disk: only then is it told. */
  sync(): void
  signal: AbortSignal
  progress(progress: ImportProgress): void
}

/** So many files wait for the disk together, while the next ones are there already. */
const TOGETHER = 16

/**
 * Imports files and folders, and what is in files that hold several documents. Reading and parsing run on worker threads; saving runs
 * here, one document at a time and in the order of the list, so that the same folder gives the same workspace. Between two the thread
 * is free for others.
 *
 * To wait for the disk takes longer than to save: where files are read faster than that, several wait together, and are reported
 * when they are there.
 *
 * A file that cannot be imported becomes an outcome with its reason, and the rest goes on. When the signal fires, what is saved stays
 * and `stopped` is true; so it is where the workspace takes no more, as on a full disk.
 */
export async function runImport(run: ImportRun): Promise<{ outcomes: ImportOutcome[]; stopped: boolean }> {
  const report = reportProgress(run.progress)
  const outcomes: ImportOutcome[] = []
  const untold: ImportOutcome[] = []
  const tell = () => {
    if (untold.length === 0) return
    run.sync()
    for (const outcome of untold.splice(0)) report.done(outcome)
  }
  const { parse, tables = [], findByHash, signal } = run
  const sources = await listSources(run, report)
  const reading = { parse, tables, findByHash, signal, waiting: tell, ...report }
  try {
    for await (const read of readItems(sources.map(itemOf), reading)) {
      if (untold.length >= TOGETHER) tell()
      const { outcome, isLast } = conclude(read, run)
      outcomes.push(outcome)
      untold.push(outcome)
      if (isLast) return { outcomes, stopped: true }
      await setImmediate()
    }
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'cancelled')) throw error
  } finally {
    tell()
    report.flush()
  }
  return { outcomes, stopped: run.signal.aborted }
}

/** A browser hands over a folder as a list of its files, so the folders of saved pages are looked for among those too. */
async function listSources(run: ImportRun, report: ProgressReport): Promise<ImportSource[]> {
  const sources: ImportSource[] = []
  const paths = new Set(withoutPageFolders(run.roots.map(({ path }) => path)))
  for await (const source of walk(run.roots.filter(({ path }) => paths.has(path)))) {
    if (run.signal.aborted) break
    sources.push(source)
    report.listed(source.path)
  }
  return sources
}

/** Saves what was read. That looks its hash up again: the same bytes may have come a moment ago under another name. */
function conclude(read: Read, run: ImportRun): { outcome: ImportOutcome; isLast: boolean } {
  if (read.kind === 'settled') return { outcome: read.outcome, isLast: false }
  const { path, file } = read
  try {
    return { outcome: { ...run.save(file), path }, isLast: false }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const { code, message } = error
    const bytes = file.original.byteLength
    return { outcome: { kind: 'failed', path, bytes, code, message }, isLast: true }
  }
}
