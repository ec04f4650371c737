import { basename } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { AppError } from '../../shared/contract/errors.ts'
import type { ImportOutcome, ImportProgress } from '../../shared/contract/documents.ts'
import type { DocumentDetail } from '../../shared/model/document.ts'
import type { Id } from '../../shared/model/identity.ts'
import { ThreadError } from '../jobs/thread-error.ts'
import { sha256Of } from './hash.ts'
import type { ImportedFile } from './importer.ts'
import type { Parse } from './parse-job.ts'
import { readWhole, sizeOf } from './read-file.ts'
import { Refusal } from './refusal.ts'
import { reportProgress, type ProgressReport } from './report-progress.ts'
import { walk, type ImportSource } from './walk.ts'

export type { ImportedFile } from './importer.ts'

export type Saved =
  { kind: 'imported'; document: DocumentDetail } | { kind: 'duplicate'; of: Id; title: string }

export interface ImportRun {
  roots: readonly ImportSource[]
  /** Reads one file, on another thread. */
  parse: Parse
  findByHash(sha256: string): { id: Id; title: string } | null
  /** Saves one document, whole or not at all. An AppError is that file's outcome and ends the run: the next would fare no better. */
  save(file: ImportedFile): Saved
  /** Has what was saved brought to the disk: only then is it told. */
  sync(): void
  signal: AbortSignal
  progress(progress: ImportProgress): void
}

/** What is known of a file before it is saved. */
type Read = { kind: 'file'; file: ImportedFile } | { kind: 'settled'; outcome: ImportOutcome }

/** Files that are read ahead of the one to be saved: enough to keep the threads busy. */
const AHEAD = 8

/** So many files wait for the disk together, while the next ones are there already. */
const TOGETHER = 16

/**
 * Imports files and folders. Reading and parsing run on worker threads; saving runs here, one file at a time and in the order of the
 * list, so that the same folder gives the same workspace. Between two files the thread is free for others.
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
  const sources = await listSources(run, report)
  const begin = (source: ImportSource) => {
    report.reading(source.path)
    return readSource(source, run)
  }
  try {
    for (const { source, read, isRead } of readAhead(sources, begin)) {
      if (!isRead() || untold.length >= TOGETHER) tell()
      const found = await read
      // The workspace may have been closed meanwhile.
      if (run.signal.aborted) break
      const { outcome, isLast } = conclude(source, found, run)
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

async function listSources(run: ImportRun, report: ProgressReport): Promise<ImportSource[]> {
  const sources: ImportSource[] = []
  for await (const source of walk(run.roots)) {
    if (run.signal.aborted) break
    sources.push(source)
    report.listed(source.path)
  }
  return sources
}

/** Gives the sources in order, each with its reading begun a few places earlier. */
function* readAhead<T>(sources: readonly ImportSource[], read: (source: ImportSource) => Promise<T>) {
  const begun: { source: ImportSource; read: Promise<T>; isRead: () => boolean }[] = []
  for (const source of sources) {
    let settled = false
    const reading = read(source)
    const settle = () => {
      settled = true
    }
    // Nobody awaits what was begun when a run ends early.
    reading.then(settle, settle)
    begun.push({ source, read: reading, isRead: () => settled })
    if (begun.length > AHEAD) yield* begun.splice(0, 1)
  }
  yield* begun
}

async function readSource(source: ImportSource, run: ImportRun): Promise<Read> {
  try {
    const fileName = basename(source.path)
    const original = await readWhole(source.file)
    const sha256 = await sha256Of(original)
    const known = run.signal.aborted ? null : run.findByHash(sha256)
    if (known) return { kind: 'settled', outcome: duplicate(source, known) }
    const answer = await run.parse({ kind: 'file', fileName, bytes: original }, run.signal)
    if (answer.kind === 'refused') throw new Refusal(answer.code, answer.message)
    if (answer.kind !== 'extracted') throw new Error('Pasted text was read where a file was expected.')
    const { extracted, indexed } = answer
    return {
      kind: 'file',
      file: { extracted, ...(indexed && { indexed }), original, sha256, fileName },
    }
  } catch (error) {
    return { kind: 'settled', outcome: await failure(source, error) }
  }
}

/** Saves what was read. That looks its hash up again: the same bytes may have come a moment ago under another name. */
function conclude(
  { path }: ImportSource,
  read: Read,
  run: ImportRun,
): { outcome: ImportOutcome; isLast: boolean } {
  if (read.kind === 'settled') return { outcome: read.outcome, isLast: false }
  try {
    return { outcome: { ...run.save(read.file), path }, isLast: false }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const { code, message } = error
    const bytes = read.file.original.byteLength
    return { outcome: { kind: 'failed', path, bytes, code, message }, isLast: true }
  }
}

function duplicate(source: ImportSource, known: { id: Id; title: string }): ImportOutcome {
  return { kind: 'duplicate', path: source.path, of: known.id, title: known.title }
}

const GIVEN_UP: Readonly<Record<ThreadError['reason'], string>> = {
  'out of memory': 'The file needs more memory than there is.',
  'too slow': 'The file takes too long to read.',
  died: 'Reading the file ended without a reason that is known; this is a fault of Gainsay.',
}

async function failure(source: ImportSource, error: unknown): Promise<ImportOutcome> {
  const failed = { kind: 'failed', path: source.path, bytes: await sizeOf(source.file) } as const
  if (error instanceof Refusal) return { ...failed, code: error.code, message: error.message }
  if (error instanceof ThreadError) {
    return { ...failed, code: 'too-complex', message: `${GIVEN_UP[error.reason]} Nothing from it was added.` }
  }
  throw error
}
