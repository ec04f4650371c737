import { useMemo } from 'react'
import { chooseFiles } from '../client/given-files.ts'
import { useConnection } from '../client/hooks.ts'
import type { Command } from '../state/commands.ts'
import { chooseProject } from '../state/projects.ts'
import { importFiles } from '../state/run-import.ts'
import { useShell } from '../state/shell.ts'
import { openSpeaker } from '../state/speakers.ts'
import { useUndo } from './use-undo.ts'
import { useWorkspace } from './use-workspace.ts'

/** What can be done wherever one is: palette, history, workspaces, files, dialogs. */
export function useEverywhere(): readonly Command[] {
  const connection = useConnection()
  const { undo, redo } = useUndo()
  const doors = useWorkspace()
  return useMemo(() => {
    const choose = async (kind: 'files' | 'folder') => {
      const files = await chooseFiles(kind)
      if (files.length === 0) return
      await importFiles(connection, files)
    }
    const { open } = useShell.getState()
    return [
      { id: 'app.palette', run: () => open('palette') },
      { id: 'app.shortcuts', run: () => open('shortcuts') },
      // Always on offer: what the page knows of the history is older than a change whose answer has just come.
      { id: 'history.undo', run: undo },
      { id: 'history.redo', run: redo },
      { id: 'history.open', run: () => open('history') },
      { id: 'documents.import', run: () => void choose('files') },
      { id: 'documents.import-folder', run: () => void choose('folder') },
      { id: 'agreement.open', run: () => open('agreement') },
      { id: 'project.import', run: () => void chooseProject(connection) },
      { id: 'export.open', run: () => open('export') },
      { id: 'settings.open', run: () => open('settings') },
      { id: 'keys.open', run: () => open('keys') },
      { id: 'codebook.open', run: () => open('codebook') },
      { id: 'speakers.open', run: () => openSpeaker(null) },
      { id: 'workspace.create', run: () => open('new-workspace') },
      { id: 'workspace.sample', run: doors.sample },
      { id: 'workspace.note', run: () => open('note') },
      { id: 'workspace.check', run: () => open('check') },
      ...(doors.choose === null ? [] : [{ id: 'workspace.open', run: doors.choose } as const]),
    ]
  }, [connection, undo, redo, doors])
}
