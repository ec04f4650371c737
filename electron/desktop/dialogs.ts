import type { BrowserWindow, Dialog } from 'electron'
import { writeAskedFile } from '../files/write-file.ts'

/** A finished export, as the workbench keeps it. */
export interface FinishedExport {
  fileName: string
  content: string | Uint8Array
}

type Dialogs = Pick<Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showErrorBox'>

/** Asks for a workspace file; null where the person changed their mind. */
export async function askForWorkspace(dialog: Dialogs, window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: 'Open workspace',
    properties: ['openFile'],
    filters: [{ name: 'Gainsay workspace', extensions: ['gainsay'] }],
  })
  return filePaths[0] ?? null
}

/** Asks where an export goes and writes it there. False where it was not written; a failure has then been told. */
export async function saveExport(
  dialog: Dialogs,
  window: BrowserWindow,
  finished: FinishedExport | null,
): Promise<boolean> {
  if (finished === null) {
    dialog.showErrorBox('Not saved', 'This export is gone. Export it again.')
    return false
  }
  const { filePath, canceled } = await dialog.showSaveDialog(window, { defaultPath: finished.fileName })
  if (canceled || filePath === '') return false
  try {
    writeAskedFile(filePath, finished.content)
    return true
  } catch (error) {
    dialog.showErrorBox('Not saved', error instanceof Error ? error.message : String(error))
    return false
  }
}
