import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A browser that can show an app window: its program and the name that people know it by. */
export interface Browser {
  program: string
  name: string
}

const COMMANDS: readonly (readonly [command: string, name: string])[] = [
  ['google-chrome', 'Google Chrome'],
  ['google-chrome-stable', 'Google Chrome'],
  ['chromium', 'Chromium'],
  ['chromium-browser', 'Chromium'],
  ['microsoft-edge', 'Microsoft Edge'],
  ['msedge', 'Microsoft Edge'],
]

const MAC: readonly string[] = ['Google Chrome', 'Chromium', 'Microsoft Edge']

const WINDOWS: readonly (readonly [path: string, name: string])[] = [
  ['Google\\Chrome\\Application\\chrome.exe', 'Google Chrome'],
  ['Chromium\\Application\\chrome.exe', 'Chromium'],
  ['Microsoft\\Edge\\Application\\msedge.exe', 'Microsoft Edge'],
]

/** The first browser of this machine that can show an app window, or null. `CHROMIUM` in the environment overrides. */
export function findBrowser(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  isProgram: (path: string) => boolean = canRun,
): Browser | null {
  return candidates(platform, env).find(({ program }) => isProgram(program)) ?? null
}

function candidates(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): Browser[] {
  const chosen = env['CHROMIUM'] ? [{ program: env['CHROMIUM'], name: 'Chromium' }] : []
  if (platform === 'darwin') {
    return [
      ...chosen,
      ...MAC.map((name) => ({ program: `/Applications/${name}.app/Contents/MacOS/${name}`, name })),
    ]
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    )
    return [
      ...chosen,
      ...WINDOWS.flatMap(([path, name]) => roots.map((root) => ({ program: `${root}\\${path}`, name }))),
    ]
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return [
    ...chosen,
    ...COMMANDS.flatMap(([command, name]) =>
      folders.map((folder) => ({ program: join(folder, command), name })),
    ),
  ]
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
