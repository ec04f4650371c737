import { zipSync, type ZippableFile } from 'fflate'
import { entryPath } from './entry-path.ts'
import { ZipFault } from './zip-fault.ts'

/** A file to be packed. `stored` leaves it as it is: for what is packed already. */
export interface ZipSource {
  path: string
  bytes: Uint8Array
  stored?: boolean
}

/** The first day that a ZIP archive can name; the archive must not change with the day on which it is made. */
const DAY = new Date(1980, 0, 1)

/**
 * An archive of these files, in this order. The same files give the same bytes, on every machine: the packing is done by a program,
 * not by the library of the system. Throws a `ZipFault` for two files of one path, and for a path that leads out of the archive.
 */
export function zipOf(sources: readonly ZipSource[]): Uint8Array {
  const files = new Map<string, ZippableFile>()
  for (const { path: name, bytes, stored } of sources) {
    const path = entryPath(name)
    if (files.has(path))
      throw new ZipFault('duplicate', `Two files of the name ${path} cannot be packed together.`)
    files.set(path, [bytes, { level: stored ? 0 : 6, mtime: DAY }])
  }
  return zipSync(Object.fromEntries(files))
}
