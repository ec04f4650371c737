import { join } from 'node:path'
import { z } from 'zod'
import { settings, type Settings, type SettingsChange } from '../../shared/contract/settings.ts'
import { readJson, writeJson } from './json-file.ts'

const recentFile = z.object({ path: z.string(), openedAt: z.iso.datetime() })
export type RecentFile = z.infer<typeof recentFile>

const RECENT = 12

/** What belongs to the person and not to a workspace: settings and the workspaces opened before, kept in one folder. */
export interface Profile {
  /** Where workspaces go that were made without choosing a place. */
  workspaces: string
  settings(): Settings
  change(part: SettingsChange): Settings
  /** Newest first; the files may be gone by now. */
  recent(): RecentFile[]
  remember(path: string): void
}

/** Opens the profile in `folder`; files appear in it when something is first written. */
export function openProfile(folder: string): Profile {
  const settingsFile = join(folder, 'settings.json')
  const recentsFile = join(folder, 'recent.json')
  const readSettings = () => readJson(settingsFile, settings, settings.parse({}))
  const readRecent = () => readJson(recentsFile, z.array(recentFile), [])

  return {
    workspaces: join(folder, 'workspaces'),
    settings: readSettings,
    change(part) {
      const changed = settings.parse({ ...readSettings(), ...part })
      writeJson(settingsFile, changed)
      return changed
    },
    recent: readRecent,
    remember(path) {
      const others = readRecent().filter((entry) => entry.path !== path)
      writeJson(recentsFile, [{ path, openedAt: new Date().toISOString() }, ...others].slice(0, RECENT))
    },
  }
}
