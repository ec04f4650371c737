import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folders that belong to the program itself. */
export interface Places {
  /** The built page: `index.html` and its assets. */
  page: string
  /** Word lists, icons and the sample. */
  resources: string
  /** The bundled preload script of the desktop. */
  preload: string
}

/** Finds them from the address of an entry: `electron/x.ts` in a checkout, `dist/electron/x.js` when it was built. */
export function placesOf(entry: string): Places {
  const folder = dirname(fileURLToPath(entry))
  const built = !entry.endsWith('.ts')
  const root = built ? join(folder, '..', '..') : join(folder, '..')
  const dist = join(root, 'dist')
  return {
    page: join(dist, 'renderer'),
    resources: join(root, 'resources'),
    preload: join(dist, 'electron', 'preload.cjs'),
  }
}
