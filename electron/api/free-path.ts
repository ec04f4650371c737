import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../shared/contract/errors.ts'

/**
 * A path in `folder`, which is made where it is missing, for a workspace with the name that a person typed; with a number
 * where that file exists already.
 */
export function freePath(folder: string, typed: string): string {
  makeFolder(folder)
  const name =
    typed
      .replace(/\.gainsay$/i, '')
      .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
      .trim() || 'untitled'
  const names = [name, ...Array.from({ length: 999 }, (_, index) => `${name} ${index + 2}`)]
  const free = names.map((one) => join(folder, `${one}.gainsay`)).find((path) => !existsSync(path))
  if (free === undefined)
    throw new AppError('refused', `There are too many workspaces named “${name}”. Choose another name.`)
  return free
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new AppError('refused', `The folder ${folder} could not be made. Nothing was changed.`, {
      cause: error,
    })
  }
}
