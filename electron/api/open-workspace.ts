import { z } from 'zod'
import type { Topic } from '../../shared/contract/define.ts'
import type { TableColumns } from '../../shared/model/table-columns.ts'
import type { WatchedFolder, WatchedFolders } from '../profile/watched-folders.ts'
import { countRows } from '../store/counts.ts'
import { readMeta } from '../store/meta.ts'
import { openStore } from '../store/open.ts'
import { noteSpeakers } from '../store/parallels/noted-speakers.ts'
import { createComparisonService, type ComparisonOptions } from './comparison/service.ts'
import { createTakingIn } from './exchange/taking-in.ts'
import { createFind } from './find/find.ts'
import { createFinding } from './find/finding.ts'
import { createReading } from './reading/reading.ts'
import { createSearching } from './searching.ts'
import type { OpenWorkspace } from './session.ts'
import { createSuggesting } from './suggesting/suggesting.ts'
import { createWatching } from './watching/watching.ts'

/** Who hears of what happens in a workspace without a call. */
export interface Background extends Pick<ComparisonOptions, 'announce' | 'log'> {
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

/** Opens a workspace with all that works beside it. Throws as `openStore` does; then nothing is left running. */
export function openWorkspace(path: string, create: boolean, background: Background): OpenWorkspace {
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
      speakers: noteSpeakers(store.db),
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

/** Ends what works beside a workspace, and then closes it. */
export async function closeWorkspace(open: OpenWorkspace): Promise<void> {
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
