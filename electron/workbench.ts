import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Topic } from '../shared/contract/define.ts'
import { AppError } from '../shared/contract/errors.ts'
import type { Port } from '../shared/contract/frames.ts'
import { createExportShelf, type ShelvedExport } from './api/exporting/export-shelf.ts'
import { createHandlers } from './api/handlers.ts'
import { openFirst } from './api/open-first.ts'
import { closeWorkspace, openWorkspace, type Background } from './api/open-workspace.ts'
import { createRouter } from './api/router.ts'
import { makeSample } from './api/sample/make-sample.ts'
import type { OpenWorkspace, PrintPdf, Session } from './api/session.ts'
import type { Grants } from './files/grants.ts'
import { openTemplates } from './files/templates.ts'
import { openProfile } from './profile/profile.ts'
import { openWatchedFolders } from './profile/watched-folders.ts'

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
      if (before !== null) await closeWorkspace(before)
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
    if (COMPARED.some((topic) => topics.includes(topic))) open?.comparison.refresh(open.speakers())
  }
  const router = createRouter(createHandlers(session), { log, onChanged, turns: () => current().store.turns })
  await openFirst(session, options.workspace, log)

  return {
    serve: router.connect,
    save: shelf.take,
    file: () => current().store.file,
    async close() {
      if (open !== null) await closeWorkspace(open)
      open = null
    },
  }
}

const SAMPLE = 'korrin-dam.gainsay'

/** What a change may touch that makes documents or statements come from elsewhere. */
const COMPARED: readonly Topic[] = ['index', 'statements', 'parallels']
