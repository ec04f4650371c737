import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { AppError } from '../../../shared/contract/errors.ts'
import type { Problem } from '../../../shared/contract/workspace.ts'
import { faultsOfPack } from '../../exchange/pack/faults.ts'
import { MANIFEST } from '../../exchange/pack/manifest.ts'
import { openPack } from '../../exchange/pack/open-pack.ts'
import { ZipFault } from '../../zip/zip-fault.ts'
import { askFile } from './ask-file.ts'

/** What is wrong with an evidence pack. Throws an AppError: `not-found`, or `refused` for a file that is none, with why. */
export function checkPackFile(path: string): Problem[] {
  const name = basename(path)
  if (!existsSync(path)) throw new AppError('not-found', `There is no file ${name}.`)
  const why = whyNoPack(path)
  if (why !== null) throw new AppError('refused', `“${name}” cannot be checked. ${why}`)
  return faultsOfPack(readFileSync(path))
}

function whyNoPack(path: string): string | null {
  try {
    const paths = askFile(path, (source) => openPack(source).entries.map((entry) => entry.path))
    if (paths.includes(MANIFEST)) return null
    const within = paths.find((one) => one.endsWith(`/${MANIFEST}`))
    return within === undefined
      ? `It is no evidence pack, or its list of files, ${MANIFEST}, was taken out.`
      : `The pack lies in it within the folder “${within.slice(0, -MANIFEST.length - 1)}”. Unpack it, and zip what is in that folder instead of the folder.`
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error
    return `${error.message} Ask for it again where it came from.`
  }
}
