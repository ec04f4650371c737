import { openZip } from '../../zip/open-zip.ts'
import { ZipFault } from '../../zip/zip-fault.ts'
import type { Container } from '../container.ts'
import { withoutPageFolders } from '../page-folders.ts'
import { Refusal } from '../refusal.ts'

/** An archive. Its hidden files, those that a Mac adds, and the pictures of saved pages are passed over, as in a folder. */
export const zip: Container = {
  label: 'Archive',
  extensions: ['.zip'],
  *parts(bytes) {
    const archive = refusing(() => openZip(bytes))
    const paths = archive.entries
      .map(({ path }) => path)
      .filter((path) => !/(?:^|\/)(?:\.|__MACOSX\/)/.test(path))
    for (const path of withoutPageFolders(paths)) {
      yield { name: path, bytes: () => refusing(() => archive.read(path)) ?? new Uint8Array() }
    }
  },
}

/** What is wrong with an archive is a reason not to import it. */
function refusing<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error
    throw new Refusal(
      error.code === 'not-zip' ? 'wrong-type' : 'unreadable',
      `${error.message} It was not imported.`,
      { cause: error },
    )
  }
}
