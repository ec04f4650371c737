import { join } from 'node:path'
import { z } from 'zod'
import { readJson, writeJson } from './json-file.ts'

/** A folder whose files come into a workspace while that is open. */
const watchedFolder = z.object({ folder: z.string(), paused: z.boolean() })
export type WatchedFolder = z.infer<typeof watchedFolder>

/** The watched folder of each workspace, by the path of its file. */
export interface WatchedFolders {
  of(workspace: string): WatchedFolder | null
  /** Null forgets it. */
  set(workspace: string, watched: WatchedFolder | null): void
}

/**
 * Kept for the person and not in the workspace: a workspace that came from somebody else must not name folders of this machine that
 * are then read into it.
 */
export function openWatchedFolders(userData: string): WatchedFolders {
  const file = join(userData, 'watched.json')
  const read = () => readJson(file, z.record(z.string(), watchedFolder), {})
  return {
    of: (workspace) => read()[workspace] ?? null,
    set(workspace, watched) {
      const { [workspace]: _, ...others } = read()
      writeJson(file, watched === null ? others : { ...others, [workspace]: watched })
    },
  }
}
