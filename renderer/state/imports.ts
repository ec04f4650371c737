import { create } from 'zustand'
import { AppError } from '../../shared/contract/errors.ts'
import type { ImportOutcome, ImportProgress } from '../../shared/contract/documents.ts'
import type { Connection } from '../client/hooks.ts'
import type { GivenFile } from '../client/connect.ts'
import { errorWords, tell, tellError } from './notices.ts'

export type ImportRow =
  | { path: string; state: 'waiting' }
  | { path: string; state: 'reading' }
  | { path: string; state: 'done'; outcome: ImportOutcome }

interface Imports {
  phase: 'none' | 'sending' | 'running' | 'finished'
  rows: readonly ImportRow[]
  done: number
  total: number
  stopped: boolean
  stop: (() => void) | null
}

const NOTHING: Imports = { phase: 'none', rows: [], done: 0, total: 0, stopped: false, stop: null }

/** The import that runs, or the last one. */
export const useImports = create<Imports>(() => NOTHING)

/** Forgets the last import, for instance because another workspace was opened. */
export function clearImports(): void {
  useImports.setState(NOTHING)
}

let last: Promise<void> = Promise.resolve()

/** Imports files one batch after the other: what is dropped during an import waits for it. Resolves when its own batch is done. */
export function importFiles(connection: Connection, files: readonly GivenFile[]): Promise<void> {
  last = last.then(() => runBatch(connection, files))
  return last
}

async function runBatch({ client, host }: Connection, files: readonly GivenFile[]): Promise<void> {
  if (files.length === 0) return tell('There was no file in what you dropped.')
  const abort = new AbortController()
  useImports.setState({
    ...NOTHING,
    phase: 'sending',
    total: files.length,
    rows: files.map(({ path }) => ({ path, state: 'waiting' })),
    stop: () => abort.abort(),
  })
  try {
    const grants = await host.grant(files)
    useImports.setState({ phase: 'running' })
    const options = { signal: abort.signal, onProgress: follow }
    const { outcomes, stopped } = await client.call('documents.import', { grants }, options)
    finish(outcomes, stopped)
  } catch (error) {
    finish([], true)
    if (!(error instanceof AppError && error.code === 'cancelled')) tellError(errorWords(error))
  }
}

function follow(progress: ImportProgress): void {
  useImports.setState(({ rows }) => ({
    rows: withProgress(rows, progress),
    done: progress.done,
    total: progress.total,
  }))
}

function finish(outcomes: readonly ImportOutcome[], stopped: boolean): void {
  useImports.setState(({ rows, done }) => {
    const final = withProgress(rows, { done, total: done, outcomes: [...outcomes] })
    const kept = stopped ? final : final.filter(({ state }) => state === 'done')
    return { phase: 'finished', rows: kept, done: Math.max(done, outcomes.length), stopped, stop: null }
  })
}

/**
 * The list of files after one piece of news. The first listing takes the place of what the page had guessed: a dropped folder
 * is one name to the page, and many files to the Node side.
 */
export function withProgress(rows: readonly ImportRow[], progress: ImportProgress): readonly ImportRow[] {
  const byPath = new Map<string, ImportRow>()
  const guessed = progress.listed !== undefined && rows.every(({ state }) => state === 'waiting')
  for (const row of guessed ? [] : rows) byPath.set(row.path, row)
  for (const path of progress.listed ?? []) byPath.set(path, byPath.get(path) ?? { path, state: 'waiting' })
  if (progress.reading !== undefined && byPath.get(progress.reading)?.state !== 'done')
    byPath.set(progress.reading, { path: progress.reading, state: 'reading' })
  for (const outcome of progress.outcomes ?? [])
    byPath.set(outcome.path, { path: outcome.path, state: 'done', outcome })
  return [...byPath.values()]
}

/** How many files came to which end. */
export function tally(rows: readonly ImportRow[]): Record<ImportOutcome['kind'], number> {
  const counts = { imported: 0, duplicate: 0, failed: 0 }
  for (const row of rows) if (row.state === 'done') counts[row.outcome.kind]++
  return counts
}
