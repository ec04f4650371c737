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
  /** Opens files that are protected by it. */
  password?: string | undefined
  /** Resolves when the run may go on; at once where it is left out. */
  ready?(signal: AbortSignal): Promise<void>
  findByHash(sha256: string): { id: Id; title: string } | null
  /**
   * Saves documents together, all of them or none, and tells what became of each when they are on the disk. An AppError for a single one
   * is that file's outcome and ends the run: the next would fare no better.
   */
  save(files: readonly ImportedFile[]): Saved[]
  signal: AbortSignal
  progress(progress: ImportProgress): void
}

/** So many files and bytes are saved together at most: it holds the thread. */
const TOGETHER = 12
const BYTES_TOGETHER = 1_000_000

/**
 * Imports files and folders, and what is in files that hold several documents. Reading and parsing run on worker threads; saving runs
 * here, in the order of the list, so that the same folder gives the same workspace. Between two goes the thread is free for others.
 *
 * To wait for the disk takes longer than to save: files that are read already are saved together while the next ones are read.
 *
 * A file that cannot be imported becomes an outcome with its reason, and the rest goes on. When the signal fires, what is saved stays
 * and `stopped` is true; so it is where the workspace takes no more, as on a full disk.
 */
export async function runImport(run: ImportRun): Promise<{ outcomes: ImportOutcome[]; stopped: boolean }> {
  const { parse, tables = [], password, findByHash, signal } = run
  const report = reportProgress(run.progress)
  const outcomes: ImportOutcome[] = []
  const unsaved: Read[] = []
  let isFull = false
  const save = () => {
    // The workspace may have been closed with what stopped the run.
    if (signal.aborted || isFull) return
    const concluded = conclude(unsaved.splice(0), run)
    isFull = concluded.isFull
    for (const outcome of concluded.outcomes) {
      outcomes.push(outcome)
      report.done(outcome)
    }
  }
  const sources = await listSources(run, report)
  const reading = { parse, tables, password, findByHash, signal, waiting: save, ...report }
  try {
    for await (const read of readItems(sources.map(itemOf), reading)) {
      if (isFull) break
      unsaved.push(read)
      await run.ready?.(signal)
      if (unsaved.length < TOGETHER && bytesOf(unsaved) < BYTES_TOGETHER) continue
      save()
      if (isFull) break
      await setImmediate()
    }
    save()
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'cancelled')) throw error
  } finally {
    report.flush()
  }
  return { outcomes, stopped: isFull || signal.aborted }
}

const bytesOf = (reads: readonly Read[]): number =>
  reads.reduce((sum, read) => sum + (read.kind === 'file' ? read.file.original.byteLength : 0), 0)

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

/** What became of files; `isFull` where the workspace takes no more. */
interface Concluded {
  readonly outcomes: ImportOutcome[]
  readonly isFull: boolean
}

/** Saves what was read. That looks its hash up again: the same bytes may have come a moment ago under another name. */
function conclude(reads: readonly Read[], run: ImportRun): Concluded {
  const files = reads.flatMap((read) => (read.kind === 'file' ? read.file : []))
  try {
    const saved = files.length > 0 ? run.save(files).values() : [].values()
    return { outcomes: reads.map((read) => outcomeOf(read, saved)), isFull: false }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (reads.length > 1) return oneByOne(reads, run)
    return { outcomes: reads.map((read) => refused(read, error)), isFull: true }
  }
}

/** Where not all go in together, those before the one that does not are saved. */
function oneByOne(reads: readonly Read[], run: ImportRun): Concluded {
  const outcomes: ImportOutcome[] = []
  for (const read of reads) {
    const concluded = conclude([read], run)
    outcomes.push(...concluded.outcomes)
    if (concluded.isFull) return { outcomes, isFull: true }
  }
  return { outcomes, isFull: false }
}

function outcomeOf(read: Read, saved: Iterator<Saved>): ImportOutcome {
  if (read.kind === 'settled') return read.outcome
  const next = saved.next()
  if (next.done === true) throw new Error('fewer documents were saved than were handed over')
  return { ...next.value, path: read.path }
}

function refused(read: Read, { code, message }: AppError): ImportOutcome {
  if (read.kind === 'settled') return read.outcome
  return { kind: 'failed', path: read.path, bytes: read.file.original.byteLength, code, message }
}
