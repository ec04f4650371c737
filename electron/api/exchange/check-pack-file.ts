import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { AppError } from '../../../shared/contract/errors.ts'
import type { Problem } from '../../../shared/contract/workspace.ts'
import { faultsOfPack } from '../../exchange/pack/faults.ts'
import { whyNoPack } from '../../exchange/pack/why-no-pack.ts'
import { askFile } from './ask-file.ts'

/** What is wrong with an evidence pack. Throws an AppError: `not-found`, or `refused` for a file that is none, with why. */
export function checkPackFile(path: string): Problem[] {
  const name = basename(path)
  if (!existsSync(path)) throw new AppError('not-found', `There is no file ${name}.`)
  const why = askFile(path, whyNoPack)
  if (why !== null) throw new AppError('refused', `“${name}” cannot be checked. ${why}`)
  return faultsOfPack(readFileSync(path))
}
