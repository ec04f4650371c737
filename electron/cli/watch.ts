import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { AppError } from '../../shared/contract/errors.ts'
import { watchFolder } from '../api/watching/watch-folder.ts'
import { userDataFolder } from '../files/user-data.ts'
import type { Command } from './command.ts'
import { withReader } from './workspace-file.ts'

export const watchCommand: Command = {
  name: 'watch',
  words: ['FILE.gainsay', '[FOLDER]'],
  about:
    'Watches a folder whenever you have the workspace open: new files are imported, changed ones become new texts. Without a folder none is watched any more.',
  options: {},
  run: ({ words: [file = '', typed] }) => {
    const folder = typed === undefined ? null : resolve(typed)
    if (folder !== null && !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new AppError('not-found', `There is no folder ${folder}. Nothing was changed.`)
    return withReader(file, () => {
      watchFolder(userDataFolder(), resolve(file), folder)
      const line =
        folder === null ? 'No folder is watched.' : `${folder} is watched while the workspace is open.`
      return { value: { folder }, lines: [line] }
    })
  },
}
