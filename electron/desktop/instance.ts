import { resolve } from 'node:path'
import type { App } from 'electron'
import { z } from 'zod'

const asked = z.object({ workspace: z.string().nullable() })

/** The workspace named on a command line, absolute; null where none is. Switches of Electron and Chromium are not files. */
export function workspaceArgument(argv: readonly string[], folder: string): string | null {
  const file = argv
    .slice(1)
    .findLast((argument) => argument.endsWith('.gainsay') && !argument.startsWith('-'))
  return file === undefined ? null : resolve(folder, file)
}

/**
 * Sees to it that one program holds all windows, so that a workspace is never opened twice. False where another instance runs
 * already: it has been told what was asked for, and this one has to end.
 */
export function becomeOnlyInstance(
  app: Pick<App, 'requestSingleInstanceLock' | 'on'>,
  workspace: string | null,
  open: (workspace: string | null) => void,
): boolean {
  if (!app.requestSingleInstanceLock({ workspace })) return false
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const told = asked.safeParse(data)
    open(told.success ? told.data.workspace : null)
  })
  // macOS tells of a double-clicked file by this event, and never by an argument.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    open(path)
  })
  return true
}
