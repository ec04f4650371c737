import type { ByteSource } from '../../zip/byte-source.ts'
import { ZipFault } from '../../zip/zip-fault.ts'
import { MANIFEST } from './manifest.ts'
import { openPack } from './open-pack.ts'

/** Why a file cannot be checked as an evidence pack, in whole sentences; null where it can. */
export function whyNoPack(source: ByteSource | Uint8Array): string | null {
  try {
    const paths = openPack(source).entries.map(({ path }) => path)
    if (paths.includes(MANIFEST)) return null
    const within = paths.find((path) => path.endsWith(`/${MANIFEST}`))
    return within === undefined
      ? `It is no evidence pack, or its list of files, ${MANIFEST}, was taken out.`
      : `The pack lies in it within the folder “${within.slice(0, -MANIFEST.length - 1)}”. Unpack it, and zip what is in that folder instead of the folder.`
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error
    return `${error.message} Ask for it again where it came from.`
  }
}
