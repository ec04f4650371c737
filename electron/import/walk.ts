import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { withoutPageFolders } from './page-folders.ts'

/** A file or folder to import. */
export interface ImportSource {
  /** As it is shown to people and named in reports, relative to what they chose. */
  path: string
  /** Where it is. */
  file: string
  /** It goes when the program ends, so where it is means nothing later. */
  isCopy?: boolean
}

/**
 * The files in `roots`, folders in the order of their names. Hidden files and folders are passed over, the folder of
 * pictures beside a saved page, and a folder that was seen
 * already, which ends symbolic links that run in circles. What cannot be looked into is given as if it were a file: reading it will
 * say why it failed.
 */
export async function* walk(
  roots: readonly ImportSource[],
  seen = new Set<string>(),
): AsyncGenerator<ImportSource> {
  for (const root of roots) {
    const entries = await entriesOf(root, seen)
    if (entries === null) yield root
    else yield* walk(entries, seen)
  }
}

/** What stands in the folder, nothing where it was seen before, null where it is no folder that can be read. */
async function entriesOf(source: ImportSource, seen: Set<string>): Promise<ImportSource[] | null> {
  try {
    if (!(await stat(source.file)).isDirectory()) return null
    const folder = await realpath(source.file)
    if (seen.has(folder)) return []
    seen.add(folder)
    const names = await readdir(source.file)
    return withoutPageFolders(names.filter((name) => !name.startsWith('.')))
      .sort()
      .map((name) => ({ path: `${source.path}/${name}`, file: join(source.file, name) }))
  } catch {
    return null
  }
}
