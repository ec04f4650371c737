import { realpathSync } from 'node:fs'
import { openWatchedFolders } from '../../profile/watched-folders.ts'

/** Says which folder is watched when a workspace is opened by this person; null for none. */
export const watchFolder = (userData: string, workspace: string, folder: string | null): void =>
  openWatchedFolders(userData).set(
    workspace,
    folder === null ? null : { folder: realpathSync(folder), paused: false },
  )
