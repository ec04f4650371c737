import { create } from 'zustand'
import { AppError } from '../../shared/contract/errors.ts'
import type { ImportOutcome, ImportProgress } from '../../shared/contract/documents.ts'
import type { Connection } from '../client/hooks.ts'
import type { GivenFile, Granted } from '../client/given-file.ts'
import { chooseColumns } from './column-choice.ts'
import { errorWords, tell, tellError } from './notices.ts'
import { mayHoldProject, showProjects } from './projects.ts'
import { useShell } from './shell.ts'

export type ImportRow =
  | { path: string; state: 'waiting' }
  | { path: string; state: 'reading' }
  | { path: string; state: 'done'; outcome: ImportOutcome }

interface Imports {
  /** `listing` while a browser looks through the folders that were dropped. */
  phase: 'none' | 'listing' | 'sending' | 'running' | 'finished'
  rows: readonly ImportRow[]
  done: number
  total: number
  stopped: boolean
  stop: (() => void) | null
  /** Null where there is nothing to pause. */
  paused: boolean | null
  /** What was given, to be asked for again: a file that needs a password. */
  given: readonly { path: string; token: string }[]
  /** When the last document came in, in ms since 1970: what was read of the workspace before that does not know of it. */
  arrived: number
}

const NOTHING: Imports = {
  phase: 'none',
  rows: [],
  done: 0,
  total: 0,
  stopped: false,
  stop: null,
  paused: null,
  given: [],
  arrived: 0,
}

/** Between a file and what lies in it. */
const PART = ' › '

/** The import that runs, or the last one. */
export const useImports = create<Imports>(() => NOTHING)

/** Forgets the last import, for instance because another workspace was opened. */
export function clearImports(): void {
  useImports.setState(NOTHING)
}

let last: Promise<void> = Promise.resolve()

/** Shows the list of files that are imported. Where all may be projects it waits until that is known: those have a dialog of their own. */
export function showImportOf(names: readonly string[]): void {
  if (names.every(mayHoldProject)) return
  useShell.getState().show('import')
  if (!isUnderWay()) useImports.setState({ ...NOTHING, phase: 'listing' })
}

const isUnderWay = (): boolean => ['sending', 'running'].includes(useImports.getState().phase)

/** Imports files one batch after the other: what is dropped during an import waits for it. Resolves when its own batch is done. */
export function importFiles(connection: Connection, files: readonly GivenFile[]): Promise<void> {
  showImportOf(files.map(({ path }) => path))
  last = last.then(() => runBatch(connection, files))
  return last
}

async function runBatch({ client, host }: Connection, files: readonly GivenFile[]): Promise<void> {
  if (files.length === 0) {
    useImports.setState(NOTHING)
    return tell('There was no file in what you dropped.')
  }
  const abort = new AbortController()
  useImports.setState({
    ...NOTHING,
    phase: 'sending',
    total: files.length,
    rows: files.map(({ path }) => ({ path, state: 'waiting' })),
    stop: () => abort.abort(),
  })
  try {
    const granted = await host.grant(files, {
      signal: abort.signal,
      onSent: (done) => useImports.setState({ done }),
    })
    const failures = failuresOf(files, granted)
    const projects = await showProjects({ client }, granted)
    const own = new Set(projects.map(({ grant }) => grant))
    const grants = granted.flatMap((one) => ('token' in one && !own.has(one.token) ? one.token : []))
    if (grants.length === 0 && failures.length === 0) return useImports.setState(NOTHING)
    if (files.every(({ path }) => mayHoldProject(path))) useShell.getState().show('import')
    const except = projects.flatMap(({ grant, within }) => (within === null ? [] : grant))
    useImports.setState(({ rows }) => ({
      phase: 'running',
      done: 0,
      given: granted.flatMap((one, i) =>
        'token' in one ? [{ path: files[i]?.path ?? '', token: one.token }] : [],
      ),
      rows: withProgress(rows, { done: 0, total: 0, outcomes: failures }),
    }))
    if (grants.length === 0) return finish(failures, false)
    const tables = await chooseColumns(await client.call('documents.tables', { grants, except }))
    if (tables === null) return useImports.setState(NOTHING)
    const options = { signal: abort.signal, onProgress: follow }
    useImports.setState({ paused: false })
    const { outcomes, stopped } = await client.call('documents.import', { grants, except, tables }, options)
    finish([...failures, ...outcomes], stopped)
  } catch (error) {
    // What was handed over and not imported is nothing done.
    if (useImports.getState().phase === 'sending') useImports.setState({ done: 0 })
    finish([], true)
    if (!(error instanceof AppError && error.code === 'cancelled')) tellError(errorWords(error))
  }
}

/** Holds the import that runs, or lets it go on. */
export async function pauseImport({ client }: Pick<Connection, 'client'>): Promise<void> {
  const { paused } = useImports.getState()
  if (paused === null) return
  try {
    await client.call('documents.pause', { paused: !paused })
    if (useImports.getState().paused !== null) useImports.setState({ paused: !paused })
  } catch (error) {
    tellError(errorWords(error))
  }
}

/** What a path belongs to among the files and folders that were given; null for a part of another file. */
export function grantOf(given: Imports['given'], path: string): string | null {
  if (path.includes(PART)) return null
  return given.find((one) => path === one.path || path.startsWith(`${one.path}/`))?.token ?? null
}

/** Writes another outcome of a file into the list: it was tried again. */
export const tellOutcome = (outcome: ImportOutcome): void =>
  useImports.setState(({ rows, done, total }) => ({
    rows: withProgress(rows, { done, total, outcomes: [outcome] }),
  }))

/** The files that the Node side may not read, as outcomes like any other. */
export function failuresOf(files: readonly GivenFile[], granted: readonly Granted[]): ImportOutcome[] {
  return files.flatMap(({ file, path }, index) => {
    const one = granted[index]
    if (one === undefined || 'token' in one) return []
    return [{ kind: 'failed', path, bytes: file?.size ?? null, code: 'unreadable', message: one.failed }]
  })
}

function follow(progress: ImportProgress): void {
  useImports.setState((state) => {
    const rows = withProgress(state.rows, progress)
    const arrived = arrivedWith(progress.outcomes) ?? state.arrived
    return { rows, arrived, done: progress.done, total: Math.max(progress.total, rows.length) }
  })
}

function finish(outcomes: readonly ImportOutcome[], stopped: boolean): void {
  useImports.setState(({ rows, done, arrived: before }) => {
    const arrived = arrivedWith(outcomes) ?? before
    const final = withProgress(rows, { done, total: done, outcomes: [...outcomes] })
    const kept = stopped ? final : final.filter(({ state }) => state === 'done')
    return {
      phase: 'finished',
      rows: kept,
      done: Math.max(done, outcomes.length),
      stopped,
      stop: null,
      paused: null,
      arrived,
    }
  })
}

const arrivedWith = (outcomes: readonly ImportOutcome[] = []): number | null =>
  outcomes.some(({ kind }) => kind === 'imported') ? Date.now() : null

/**
 * The list of files after one piece of news. A dropped folder is one name to the page and many files to the Node side: its row
 * goes when the first file in it is listed. What is in a file that holds several stands below it, and its own row goes at the end
 * unless it is a document itself.
 */
export function withProgress(rows: readonly ImportRow[], progress: ImportProgress): readonly ImportRow[] {
  const byPath = new Map(rows.map((row) => [row.path, row]))
  const { listed = [], reading, outcomes = [] } = progress
  for (const path of listed) {
    for (const folder of foldersOf(path)) byPath.delete(folder)
    byPath.set(path, byPath.get(path) ?? { path, state: 'waiting' })
  }
  if (reading !== undefined && byPath.get(reading)?.state !== 'done')
    byPath.set(reading, { path: reading, state: 'reading' })
  for (const outcome of outcomes) byPath.set(outcome.path, { path: outcome.path, state: 'done', outcome })
  const after = [...byPath.values()]
  return listed.some(holderOf) ? partsBelowHolders(after) : after
}

/** `box.mbox` for `box.mbox › 3 · The gates.eml`; null for what lies in no other file. */
function holderOf(path: string): string | null {
  const at = path.indexOf(PART)
  return at < 0 ? null : path.slice(0, at)
}

/** Parts are listed when their file is opened, after all the other files. */
function partsBelowHolders(rows: readonly ImportRow[]): ImportRow[] {
  const groups = Map.groupBy(rows, ({ path }) => holderOf(path) ?? path)
  return [...groups.values()].flat()
}

/** `a` and `a/b` for `a/b/c.txt`; in an archive there are none. */
function foldersOf(path: string): string[] {
  const parts = (holderOf(path) ?? path).split('/')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** How many files came to which end. */
export function tally(rows: readonly ImportRow[]): Record<ImportOutcome['kind'], number> {
  const counts = { imported: 0, duplicate: 0, failed: 0 }
  for (const row of rows) if (row.state === 'done') counts[row.outcome.kind]++
  return counts
}
