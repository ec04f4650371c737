import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { AppError } from '../../shared/contract/errors.ts'
import { writeMeta } from '../store/meta.ts'
import type { Command } from './command.ts'
import { withStore } from './workspace-file.ts'

export const watchCommand: Command = {
  name: 'watch',
  words: ['FILE.gainsay', '[FOLDER]'],
  about:
    'Watches a folder whenever the workspace is open: new files are imported, changed ones become new texts. Without a folder none is watched any more.',
  options: {},
  run: ({ words: [file = '', typed] }) => {
    const folder = typed === undefined ? null : resolve(typed)
    if (folder !== null && !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new AppError('not-found', `There is no folder ${folder}. Nothing was changed.`)
    return withStore(file, { create: false }, (db) => {
      writeMeta(db, 'watch', folder && { folder, paused: false })
      const line =
        folder === null ? 'No folder is watched.' : `${folder} is watched while the workspace is open.`
      return { value: { folder }, lines: [line] }
    })
  },
}
