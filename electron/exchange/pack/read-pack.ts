import { AppError } from '../../../shared/contract/errors.ts'
import { ZipFault } from '../../zip/zip-fault.ts'
import type { ExchangeReader, UnknownFile } from '../exchange-format.ts'
import { faultsOfPack } from './faults.ts'
import { MANIFEST } from './manifest.ts'
import { manifestOf, openPack, projectOf } from './open-pack.ts'

export const packReader: ExchangeReader = {
  label: 'Evidence pack',
  reads: isPack,
  read({ bytes }) {
    const faults = faultsOfPack(bytes)
    if (faults.length > 0)
      throw new AppError(
        'unreadable',
        `The pack is not as it was written: ${faults.map(({ where, message }) => `${where} ${message}`).join('; ')}. Nothing was changed.`,
      )
    const zip = openPack(bytes)
    const manifest = manifestOf(zip)
    const project = projectOf(zip, manifest)
    const about = [
      `Evidence pack: ${manifest.files.length} files, each with the SHA-256 that it was written with.`,
    ]
    return { project, about, losses: [] }
  },
}

/** True of a ZIP archive with our manifest in it. */
function isPack({ source }: UnknownFile): boolean {
  const [first, second] = source.read(0, 2)
  if (first !== 0x50 || second !== 0x4b) return false
  try {
    return openPack(source).has(MANIFEST)
  } catch (error) {
    if (error instanceof ZipFault) return false
    throw error
  }
}
