import { watch, type FSWatcher } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Topic } from '../../../shared/contract/define.ts'
import type { WatchStatus } from '../../../shared/contract/watch.ts'
import type { TableColumns } from '../../../shared/model/table-columns.ts'
import type { WatchedFolder } from '../../profile/watched-folders.ts'
import type { Store } from '../../store/open.ts'
import { createLookout, type Found } from './lookout.ts'
import { takeFound } from './take-found.ts'

/** Imports what comes into a folder while the workspace is open, and takes changed files as new texts. */
export interface Watching {
  status(): WatchStatus
  /** Watches this folder from now on, also when the workspace is opened again; null for none. */
  follow(folder: string | null): void
  pause(paused: boolean): void
  /** Resolves when the folder was looked through and nothing is on its way. */
  settled(): Promise<void>
  /** Call it before closing the store. */
  close(): Promise<void>
}

export interface WatchingOptions {
  readonly store: Store
  /** Where it is kept which folder is watched. */
  readonly memory: { read(): WatchedFolder | null; write(watched: WatchedFolder | null): void }
  readonly author: string
  /** What is remembered of the columns of tables: nobody is there to be asked. */
  tables?(): readonly TableColumns[]
  announce(topics: readonly Topic[]): void
  log(error: unknown): void
  /** Milliseconds for which a file has to stand still before it is read: whoever writes it may not be done. */
  readonly still?: number
}

/** Milliseconds after which the folder is looked through although nobody told of a change: not every disk tells. */
const ANYWAY = 60_000

const TOUCHED: readonly Topic[] = [
  'documents',
  'texts',
  'statements',
  'suggestions',
  'history',
  'index',
  'watch',
]

/**
 * The system says that something has changed, and looking through the folder says what: so a change that was not told, or told twice,
 * does no harm. What one look finds is one step to undo.
 */
export function createWatching({
  store,
  memory,
  author,
  tables = () => [],
  announce,
  log,
  still = 700,
}: WatchingOptions): Watching {
  const { db, turns } = store
  const lookout = createLookout(db)
  const end = new AbortController()
  let wanted = memory.read()
  let watcher: FSWatcher | null = null
  let trouble: string | null = null
  let busy = false
  let imported = 0
  let timer: NodeJS.Timeout | undefined
  let latest: Promise<void> = Promise.resolve()

  const lookIn = (delay: number) => {
    clearTimeout(timer)
    if (end.signal.aborted || wanted === null || wanted.paused) return
    timer = setTimeout(() => {
      latest = latest.then(look).catch((error: unknown) => {
        if (!end.signal.aborted) log(error)
      })
    }, delay).unref()
  }
  const look = async () => {
    if (end.signal.aborted || wanted === null || wanted.paused) return
    if (!(await isFolder(wanted.folder))) {
      say('The folder is not there. It is looked for again in a minute.')
      return lookIn(ANYWAY)
    }
    if (watcher === null) listen(wanted.folder)
    const found = await lookout.look(wanted.folder)
    if (found.fresh.length + found.written.length > 0) await turns.share(() => take(found))
    lookIn(found.moving ? still : ANYWAY)
  }
  const take = async (found: Found) => {
    busy = true
    announce(['watch'])
    try {
      imported += await takeFound(db, found, { author, tables: tables(), signal: end.signal })
    } finally {
      busy = false
      if (!end.signal.aborted) announce(TOUCHED)
    }
  }
  const say = (words: string | null) => {
    if (trouble === words) return
    trouble = words
    announce(['watch'])
  }
  const stop = () => {
    watcher?.close()
    watcher = null
  }
  /** Where the system cannot tell of changes, the folder is looked through all the same. */
  const listen = (folder: string) => {
    say(null)
    try {
      watcher = watch(folder, { recursive: true, persistent: false }, () => lookIn(still))
      watcher.on('error', stop)
    } catch (error) {
      log(error)
    }
  }
  const want = (next: typeof wanted) => {
    wanted = next
    memory.write(next)
    stop()
    trouble = null
    lookIn(0)
    announce(['watch'])
  }
  lookIn(0)

  return {
    status: () => ({
      folder: wanted?.folder ?? null,
      paused: wanted?.paused ?? false,
      busy,
      imported,
      trouble,
    }),
    follow(folder) {
      lookout.forget()
      imported = 0
      want(folder === null ? null : { folder, paused: false })
    },
    pause: (paused) => wanted !== null && want({ ...wanted, paused }),
    settled: () => latest,
    async close() {
      end.abort()
      clearTimeout(timer)
      stop()
      await latest
    },
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
