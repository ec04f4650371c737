import type { GivenFile } from './given-file.ts'

/** The parts of a dropped `FileSystemEntry` that are needed to walk it. */
export interface DroppedEntry {
  readonly isFile: boolean
  readonly fullPath: string
  file?(resolve: (file: File) => void, reject: (error: unknown) => void): void
  createReader?(): {
    readEntries(resolve: (entries: DroppedEntry[]) => void, reject: (error: unknown) => void): void
  }
}

/**
 * Every file in what was dropped, folders opened all the way down, in name order. A browser hands out a folder in portions
 * (Chromium: 100 entries), so it is asked again until it has no more. A file that cannot be opened is listed without its content.
 */
export async function filesOfEntries(entries: readonly DroppedEntry[]): Promise<GivenFile[]> {
  const ordered = entries.toSorted((a, b) => a.fullPath.localeCompare(b.fullPath))
  // Asked together: to wait for each of ten thousand in turn takes seconds.
  const given = await Promise.all(
    ordered.map(async (entry) =>
      entry.isFile ? [await fileOf(entry)] : filesOfEntries(await childrenOf(entry)),
    ),
  )
  return given.flat()
}

/** Files from a file input; those of a chosen folder know their place in it. */
export function filesOfList(files: Iterable<File>): GivenFile[] {
  return [...files].map((file) => ({ file, path: file.webkitRelativePath || file.name }))
}

/** The fields whose dialogs are open: one that nobody holds may be swept up meanwhile, and the answer with it. */
const asking = new Set<HTMLInputElement>()

/** Asks the person for files, one file, or a folder. Resolves with none where they changed their mind. */
export function chooseFiles(kind: 'files' | 'file' | 'folder'): Promise<GivenFile[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = kind !== 'file'
  input.webkitdirectory = kind === 'folder'
  return new Promise<GivenFile[]>((resolve) => {
    asking.add(input)
    input.addEventListener('change', () => resolve(filesOfList(input.files ?? [])))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  }).finally(() => asking.delete(input))
}

function fileOf(entry: DroppedEntry): Promise<GivenFile> {
  const path = entry.fullPath.replace(/^\//, '')
  return new Promise((resolve) => {
    entry.file?.(
      (file) => resolve({ file, path }),
      () => resolve({ file: null, path }),
    )
  })
}

async function childrenOf(folder: DroppedEntry): Promise<DroppedEntry[]> {
  const reader = folder.createReader?.()
  const children: DroppedEntry[] = []
  for (;;) {
    const portion = await new Promise<DroppedEntry[]>((resolve) => {
      if (reader === undefined) resolve([])
      else reader.readEntries(resolve, () => resolve([]))
    })
    if (portion.length === 0) return children
    children.push(...portion)
  }
}
