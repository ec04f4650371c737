import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { Topic } from '../shared/contract/define.ts'
import { AppError } from '../shared/contract/errors.ts'
import type { Port } from '../shared/contract/frames.ts'
import type { TableColumns } from '../shared/model/table-columns.ts'
import { createExportShelf, type ShelvedExport } from './api/exporting/export-shelf.ts'
import { freePath } from './api/free-path.ts'
import { createComparisonService, type ComparisonOptions } from './api/comparison/service.ts'
import { createFind } from './api/find/find.ts'
import { createFinding } from './api/find/finding.ts'
import { createHandlers } from './api/handlers.ts'
import { createSuggesting } from './api/suggesting/suggesting.ts'
import { createWatching } from './api/watching/watching.ts'
import { createTakingIn } from './api/exchange/taking-in.ts'
import { createReading } from './api/reading/reading.ts'
import { createSearching } from './api/searching.ts'
import { createRouter } from './api/router.ts'
import { makeSample } from './api/sample/make-sample.ts'
import type { OpenWorkspace, PrintPdf, Session } from './api/session.ts'
import type { Grants } from './files/grants.ts'
import { openTemplates } from './files/templates.ts'
import { openProfile } from './profile/profile.ts'
import { openWatchedFolders, type WatchedFolder, type WatchedFolders } from './profile/watched-folders.ts'
import { countRows } from './store/counts.ts'
import { readMeta } from './store/meta.ts'
import { openStore } from './store/open.ts'

export interface WorkbenchOptions {
  /** Path of the workspace to open, made where it is missing. Null: the last one, or at the first start the sample. */
  workspace: string | null
  /** Folder of the user's settings, recent files and workspaces made without choosing a place. */
  userData: string
  /** Folder of word lists and the sample. */
  resources: string
  grants: Grants
  /** Written beside what is made. */
  author: string
  /** Makes a PDF of a page. Left out where the host cannot print. */
  printPdf?: PrintPdf
  /** Shows a folder in the file manager. Left out where the host cannot. */
  showFolder?: (folder: string) => void
  /** Hears of faults that are ours, not the user's. */
  log?(error: unknown): void
}

export interface Workbench {
  /** Serves one page until its port closes. */
  serve(port: Port): void
  /** An export that `export.run` made, by its token. */
  save(token: string): ShelvedExport | null
  /** Path of the open workspace. */
  file(): string
  close(): Promise<void>
}

/** Wires the parts of Gainsay together around one open workspace. Every door is built on this. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { userData, resources, grants, author, printPdf = null, showFolder = null, log = () => {} } = options
  const profile = openProfile(userData)
  const shelf = createExportShelf()
  let open: OpenWorkspace | null = null

  const current = () => {
    if (open === null) throw new AppError('closed', 'No workspace is open.')
    return open
  }

  const remember = (file: string) => {
    try {
      profile.remember(file)
    } catch (error) {
      log(error) // it is open none the less
    }
  }

  const background: Background = {
    announce: (topics) => router.tell(topics),
    changed: (topics) => router.announce(topics),
    watched: openWatchedFolders(userData),
    author,
    tables: () => profile.settings().tables,
    log,
  }

  const session: Session = {
    current,
    profile,
    grants,
    shelf,
    printPdf,
    showFolder,
    templates: openTemplates(join(userData, 'templates'), join(resources, 'templates')),
    author,
    async open(path, { create = false } = {}) {
      if (open?.store.file === resolve(path)) return
      const before = open
      open = openWorkspace(path, create, background)
      remember(open.store.file)
      await closeWorkspace(before)
    },
    async openSample() {
      const path = join(profile.workspaces, SAMPLE)
      if (!existsSync(path)) await makeSample(path, join(resources, 'sample'))
      await session.open(path)
    },
  }

  const onChanged = (topics: readonly Topic[]) => {
    if (topics.includes('index')) open?.search.refresh()
    if (topics.includes('index')) open?.suggesting.refresh()
    if (COMPARED.some((topic) => topics.includes(topic))) open?.comparison.refresh()
  }
  const router = createRouter(createHandlers(session), { log, onChanged, turns: () => current().store.turns })
  await openFirst(session, options.workspace, log)

  return {
    serve: router.connect,
    save: shelf.take,
    file: () => current().store.file,
    async close() {
      await closeWorkspace(open)
      open = null
    },
  }
}

/** What a start shows: the file asked for, else the last one that can still be opened, else the sample, else an empty one. */
async function openFirst(
  session: Session,
  asked: string | null,
  log: (error: unknown) => void,
): Promise<void> {
  if (asked !== null) return session.open(asked, { create: true })
  for (const { path } of session.profile.recent()) {
    if (!existsSync(path)) continue
    try {
      return await session.open(path)
    } catch (error) {
      if (!(error instanceof AppError)) throw error // a damaged or locked file: the next one may do
    }
  }
  try {
    await session.openSample()
  } catch (error) {
    log(error)
    await session.open(freePath(session.profile.workspaces, 'untitled'), { create: true })
  }
}

const SAMPLE = 'korrin-dam.gainsay'

/** What a change may touch that makes documents or statements come from elsewhere. */
const COMPARED: readonly Topic[] = ['index', 'statements', 'parallels']

/** Who hears of what happens in a workspace without a call. */
interface Background extends Pick<ComparisonOptions, 'announce' | 'log'> {
  /** As `announce`, for what the host itself has to follow. */
  changed(topics: readonly Topic[]): void
  readonly watched: WatchedFolders
  readonly author: string
  /** What is remembered of the columns of tables. */
  tables(): readonly TableColumns[]
}

/** Documents and statements from which to show the library takes all that the machine has. */
const LARGE = 5000
/** Milliseconds from a change until what reads in the background begins. */
const [SOON, LATER] = [400, 3000]

function openWorkspace(path: string, create: boolean, background: Background): OpenWorkspace {
  const store = openStore(path, { create })
  try {
    const sample = readMeta(store.db, 'sample', z.boolean()) ?? false
    const search = createSearching(store)
    const reading = createReading(store)
    const delay = countRows(store.db) > LARGE ? LATER : SOON
    const comparison = createComparisonService({ file: store.file, delay, ...background })
    comparison.refresh()
    const suggesting = createSuggesting({ store, delay, ...background })
    suggesting.refresh()
    const { author, tables, log, changed, watched } = background
    const memory = {
      read: () => watched.of(store.file),
      write: (folder: WatchedFolder | null) => watched.set(store.file, folder),
    }
    const watching = createWatching({ store, memory, author, tables, log, announce: changed })
    const finding = createFinding(store)
    const find = createFind(finding.ask, search.find)
    return {
      store,
      reading,
      takingIn: createTakingIn(store),
      search,
      find,
      finding,
      comparison,
      suggesting,
      watching,
      sample,
      closing: new AbortController(),
    }
  } catch (error) {
    store.close()
    throw error
  }
}

async function closeWorkspace(open: OpenWorkspace | null): Promise<void> {
  if (open === null) return
  open.closing.abort()
  await open.takingIn.close()
  await open.watching.close()
  await open.comparison.close()
  await open.suggesting.close()
  await open.search.close()
  await open.reading.close()
  await open.finding.close()
  open.store.close()
}
