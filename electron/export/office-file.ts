import { openZip } from '../zip/open-zip.ts'
import { zipOf } from '../zip/zip-of.ts'

/**
 * An office file as our archives are: its parts in their order, without the time at which a library packed them. `mend` may
 * change a part, told by its path, where the library wrote a time or something random into it.
 */
export function repack(bytes: Uint8Array, mend: (path: string, xml: string) => string = same): Uint8Array {
  const archive = openZip(bytes, OUR_OWN)
  return zipOf(
    archive.entries.map(({ path }) => {
      const part = archive.read(path) ?? new Uint8Array()
      return {
        path,
        bytes: /\.(xml|rels)$/.test(path) ? Buffer.from(mend(path, Buffer.from(part).toString())) : part,
      }
    }),
  )
}

/** A part of our own is no bomb, however large or dull it is. */
const OUR_OWN = { entryBytes: 2 ** 31, totalBytes: 2 ** 32, ratio: Infinity }

const same = (_: string, xml: string): string => xml
