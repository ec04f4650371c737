import type { Topic } from '../../shared/contract/define.ts'
import type { Profile } from '../profile/profile.ts'
import type { Grants } from '../files/grants.ts'
import type { SearchService } from '../search/service.ts'
import type { Store } from '../store/open.ts'
import type { ExportShelf } from './export-shelf.ts'
import type { IndexFeed } from './index-feed.ts'

/** What is open now, and what every handler works with. The store changes when another workspace is opened. */
export interface Session {
  /** The open workspace. Throws an AppError `closed` while none is open. */
  store(): Store
  search(): SearchService
  index: IndexFeed
  profile: Profile
  grants: Grants
  shelf: ExportShelf
  /** Name written into statements and history. */
  author: string
  announce(topics: readonly Topic[]): void
  /** Closes what is open and opens this file instead; when that is refused, the old workspace stays open. */
  open(path: string, options?: { create?: boolean }): void
  /** Opens a fresh copy of the sample workspace. */
  openSample(): Promise<void>
}
