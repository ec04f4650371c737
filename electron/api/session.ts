import type { Profile } from '../profile/profile.ts'
import type { Grants } from '../files/grants.ts'
import type { SearchService } from '../search/service.ts'
import type { Templates } from '../files/templates.ts'
import type { Store } from '../store/open.ts'
import type { noteSpeakers } from '../store/parallels/noted-speakers.ts'
import type { ExportShelf } from './exporting/export-shelf.ts'
import type { Find } from './find/find.ts'
import type { Finding } from './find/finding.ts'
import type { ComparisonService } from './comparison/service.ts'
import type { Suggesting } from './suggesting/suggesting.ts'
import type { Watching } from './watching/watching.ts'
import type { TakingIn } from './exchange/taking-in.ts'
import type { Reading } from './reading/reading.ts'

/** One open workspace with the search index that follows it. */
export interface OpenWorkspace {
  store: Store
  /** Reads it without holding the thread that answers calls. */
  reading: Reading
  /** Takes whole projects in. */
  takingIn: TakingIn
  search: SearchService
  /** Answers the query language over everything in it. */
  find: Find
  finding: Finding
  /** Compares its documents with each other. */
  comparison: ComparisonService
  /** Whose statements have changed since this was asked last. */
  speakers: ReturnType<typeof noteSpeakers>
  /** Imports what comes into a folder. */
  watching: Watching
  /** Finds reported statements in its texts. */
  suggesting: Suggesting
  /** True for the copy of the sample that the first start opens. */
  sample: boolean
  /** Aborted when the workspace closes: what still runs in it stops before that. */
  closing: AbortController
}

/** Gives the bytes of a PDF of a page that needs nothing else. */
export type PrintPdf = (page: Uint8Array) => Promise<Uint8Array>

/** What every handler works with. `current` changes when another workspace is opened. */
export interface Session {
  current(): OpenWorkspace
  profile: Profile
  grants: Grants
  shelf: ExportShelf
  /** Makes a PDF of a page, where the host can print; null where it cannot. */
  printPdf: PrintPdf | null
  /** Shows a folder in the file manager, where the host can; null where it cannot. */
  showFolder: ((folder: string) => void) | null
  /** Forms of exports that a person can edit. */
  templates: Templates
  /** Name written into statements and history. */
  author: string
  /** Closes what is open and opens this file instead; when that is refused, the old workspace stays open. */
  open(path: string, options?: { create?: boolean }): Promise<void>
  /** Opens a fresh copy of the sample workspace. */
  openSample(): Promise<void>
}
