import { openZip, type Zip } from '../../zip/open-zip.ts'
import { ZipFault } from '../../zip/zip-fault.ts'
import type { Container } from '../container.ts'
import { MOST_PARTS } from '../import-bounds.ts'
import { withoutPageFolders } from '../page-folders.ts'
import { Refusal } from '../refusal.ts'

/** An archive. Its hidden files, those that a Mac adds, and the pictures of saved pages are passed over, as in a folder. */
export const zip: Container = {
  label: 'Archive',
  extensions: ['.zip'],
  inPieces: true,
  *parts(source, { from }) {
    const archive = openZip(source, { entries: MOST_PARTS })
    const paths = archive.entries
      .map(({ path }) => path)
      .filter((path) => !/(?:^|\/)(?:\.|__MACOSX\/)/.test(path))
    for (const path of withoutPageFolders(paths).slice(from.place)) {
      yield { name: path, bytes: () => read(archive, path) }
    }
  },
}

function read(archive: Zip, path: string): Uint8Array {
  try {
    return archive.read(path) ?? new Uint8Array()
  } catch (error) {
    if (!(error instanceof ZipFault && error.code === 'encrypted')) throw error
    throw new Refusal(
      'protected',
      'It is protected by a password. Unpack the archive with it, and import its files.',
      {
        cause: error,
      },
    )
  }
}
