import { AppError } from '../../shared/contract/errors.ts'
import type { Connection } from '../client/hooks.ts'
import type { GivenFile, Granted } from '../client/given-file.ts'
import { chooseColumns } from './column-choice.ts'
import { failuresOf, withProgress } from './import-rows.ts'
import { beginImport, clearImports, finishImport, followImport, isUnderWay, useImports } from './imports.ts'
import { errorWords, tell, tellError } from './notices.ts'
import { mayHoldProject, showProjects } from './projects.ts'
import { useShell } from './shell.ts'

let last: Promise<void> = Promise.resolve()

/** Shows the list of files that are imported. Where all may be projects it waits until that is known: those have a dialog of their own. */
export function showImportOf(names: readonly string[]): void {
  if (names.every(mayHoldProject)) return
  useShell.getState().show('import')
  if (!isUnderWay()) beginImport({ phase: 'listing' })
}

/** Imports files one batch after the other: what is dropped during an import waits for it. Resolves when its own batch is done. */
export function importFiles(connection: Connection, files: readonly GivenFile[]): Promise<void> {
  showImportOf(files.map(({ path }) => path))
  last = last.then(() => runBatch(connection, files))
  return last
}

async function runBatch(connection: Connection, files: readonly GivenFile[]): Promise<void> {
  if (files.length === 0) {
    clearImports()
    return tell('There was no file in what you dropped.')
  }
  const abort = new AbortController()
  beginImport({
    phase: 'sending',
    total: files.length,
    rows: files.map(({ path }) => ({ path, state: 'waiting' })),
    stop: () => abort.abort(),
  })
  try {
    const granted = await connection.host.grant(files, {
      signal: abort.signal,
      onSent: (done) => useImports.setState({ done }),
    })
    await importGranted(connection, { files, granted, signal: abort.signal })
  } catch (error) {
    // What was handed over and not imported is nothing done.
    if (useImports.getState().phase === 'sending') useImports.setState({ done: 0 })
    finishImport([], true)
    if (!(error instanceof AppError && error.code === 'cancelled')) tellError(errorWords(error))
  }
}

interface HandedOver {
  files: readonly GivenFile[]
  /** What came of each of the files. */
  granted: readonly Granted[]
  signal: AbortSignal
}

/** Projects go to the dialog that takes them in, tables wait until a person has said what their columns hold. */
async function importGranted({ client }: Connection, handed: HandedOver): Promise<void> {
  const { files, granted, signal } = handed
  const failures = failuresOf(files, granted)
  const projects = await showProjects({ client }, granted)
  const own = new Set(projects.map(({ grant }) => grant))
  const grants = granted.flatMap((one) => ('token' in one && !own.has(one.token) ? one.token : []))
  if (grants.length === 0 && failures.length === 0) return clearImports()
  if (files.every(({ path }) => mayHoldProject(path))) useShell.getState().show('import')
  showRunning(handed)
  if (grants.length === 0) return finishImport(failures, false)
  const except = projects.flatMap(({ grant, within }) => (within === null ? [] : grant))
  const tables = await chooseColumns(await client.call('documents.tables', { grants, except }))
  if (tables === null) return clearImports()
  useImports.setState({ paused: false })
  const options = { signal, onProgress: followImport }
  const { outcomes, stopped } = await client.call('documents.import', { grants, except, tables }, options)
  finishImport([...failures, ...outcomes], stopped)
}

/** The list of what was handed over, with what cannot be read already at its end. */
function showRunning({ files, granted }: HandedOver): void {
  const given = granted.flatMap((one, place) =>
    'token' in one ? [{ path: files[place]?.path ?? '', token: one.token }] : [],
  )
  const outcomes = failuresOf(files, granted)
  useImports.setState(({ rows }) => ({
    phase: 'running',
    done: 0,
    given,
    rows: withProgress(rows, { done: 0, total: 0, outcomes }),
  }))
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
