import { openZip } from '../../zip/open-zip.ts'
import type { Container } from '../container.ts'
import { MOST_PARTS } from '../import-bounds.ts'
import { withoutPageFolders } from '../page-folders.ts'

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
      yield { name: path, bytes: () => archive.read(path) ?? new Uint8Array() }
    }
  },
}
