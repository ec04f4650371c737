import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { AppError } from '../shared/contract/errors.ts'
import type { Port } from '../shared/contract/frames.ts'
import { createExportShelf, type ShelvedExport } from './api/export-shelf.ts'
import { createHandlers } from './api/handlers.ts'
import { createIndexFeed } from './api/index-feed.ts'
import { createRouter } from './api/router.ts'
import { fillSample } from './api/fill-sample.ts'
import type { OpenWorkspace, Session } from './api/session.ts'
import type { Grants } from './files/grants.ts'
import { openProfile } from './profile/profile.ts'
import { createSearchService } from './search/service.ts'
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
  const { userData, resources, grants, author, log = () => {} } = options
  const profile = openProfile(userData)
  const shelf = createExportShelf()
  let open: OpenWorkspace | null = null

  const current = () => {
    if (open === null) throw new AppError('closed', 'No workspace is open.')
    return open
  }

  const session: Session = {
    current,
    profile,
    grants,
    shelf,
    author,
    async open(path, { create = false } = {}) {
      if (open?.store.file === resolve(path)) return
      const next = openWorkspace(path, create)
      await closeWorkspace(open)
      open = next
      profile.remember(next.store.file)
    },
    async openSample() {
      const path = samplePath(profile.workspaces)
      const fresh = !existsSync(path)
      await session.open(path, { create: true })
      if (!fresh) return
      await fillSample(current().store.db, join(resources, 'sample'))
      open = { ...current(), sample: true }
      current().index.refresh()
    },
  }

  const router = createRouter(createHandlers(session), log, (topics) => {
    if (topics.includes('index')) open?.index.refresh()
  })
  await openFirst(session, options.workspace)

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

/** What a start shows: the file asked for, else the last one that can still be opened, else the sample. */
async function openFirst(session: Session, asked: string | null): Promise<void> {
  if (asked !== null) return session.open(asked, { create: true })
  for (const { path } of session.profile.recent()) {
    if (!existsSync(path)) continue
    try {
      return await session.open(path)
    } catch (error) {
      if (!(error instanceof AppError)) throw error // a damaged or locked file: the next one may do
    }
  }
  await session.openSample()
}

const SAMPLE = 'korrin-dam.gainsay'
const samplePath = (folder: string) => join(folder, SAMPLE)

function openWorkspace(path: string, create: boolean): OpenWorkspace {
  if (create) mkdirSync(dirname(path), { recursive: true })
  const store = openStore(path, { create })
  const search = createSearchService()
  const index = createIndexFeed(store.db, search)
  index.refresh()
  return { store, search, index, sample: readMeta(store.db, 'sample', z.boolean()) ?? false }
}

async function closeWorkspace(open: OpenWorkspace | null): Promise<void> {
  if (open === null) return
  open.index.stop()
  await open.search.close()
  open.store.close()
}
