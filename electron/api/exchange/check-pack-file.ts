import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { AppError } from '../../../shared/contract/errors.ts'
import type { Problem } from '../../../shared/contract/workspace.ts'
import { faultsOfPack, isPack } from '../../exchange/pack/read-pack.ts'
import { askFile } from './ask-file.ts'

/** What is wrong with an evidence pack. Throws an AppError: `not-found`, or `refused` for a file that is none. */
export function checkPackFile(path: string): Problem[] {
  const name = basename(path)
  if (!existsSync(path)) throw new AppError('not-found', `There is no file ${name}.`)
  if (!askFile(path, (source) => isPack({ source })))
    throw new AppError('refused', `“${name}” is no evidence pack, or its list of files is damaged.`)
  return faultsOfPack({ name, bytes: readFileSync(path) })
}
