import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { TakenPart } from './container.ts'
import { boundsOf, boundsWithin, type Bounds } from './import-bounds.ts'
import type { Held } from './parse-job.ts'
import { readWhole, sizeOf } from './read-file.ts'
import { Refusal } from './refusal.ts'
import type { ImportSource } from './walk.ts'

/** A file, or a part of one, on its way into the workspace. */
export interface ImportItem {
  /** As it is shown to people: `mails.mbox › 3 · The gates.eml`. */
  path: string
  /** The name that the document keeps; what it is shows at its end. */
  fileName: string
  /** Its bytes. Rejects with a `Refusal` where they cannot be had. */
  load(): Promise<Uint8Array>
  /** What a thread is given that opens it: a file is read there, where it lies. */
  held(): Promise<Held>
  /** In bytes; null where even that cannot be told. */
  size(): Promise<number | null>
  /** Where the file lies, if it stays there, and when it was changed last; null for a part of one. */
  source(): Promise<{ path: string; changedAt: string } | null>
  /** What may still come out of it. */
  bounds(): Promise<Bounds>
}

export function itemOf({ path, file, isCopy = false }: ImportSource): ImportItem {
  return {
    path,
    fileName: basename(path),
    load: () => readWhole(file),
    held: async () => ({ file }),
    size: () => sizeOf(file),
    source: async () => (isCopy ? null : sourceOf(file)),
    bounds: async () => boundsOf((await sizeOf(file)) ?? 0),
  }
}

/** A file that went between reading it and asking this has no source. */
const sourceOf = (path: string) =>
  stat(path).then(
    ({ mtime }) => ({ path, changedAt: mtime.toISOString() }),
    () => null,
  )

/** A part of `container` as something to be imported itself. */
export function partOf(container: ImportItem, part: TakenPart, bounds: Bounds): ImportItem {
  const load = async () => {
    if (part.kind === 'refused') throw new Refusal(part.code, part.message)
    return part.bytes
  }
  return {
    // In which form a row or an entry is kept is no news to who looks at the list.
    path: `${container.path} › ${part.name.replace(/\.(?:row\.json|item\.json|entry\.xml)$/, '')}`,
    // A file is named by it when the original is saved out, so it leads into no folder.
    fileName: `${container.fileName} › ${part.name.replaceAll('/', ' › ')}`,
    load,
    held: async () => ({ bytes: await load() }),
    size: async () => (part.kind === 'file' ? part.bytes.byteLength : null),
    source: async () => null,
    bounds: async () => boundsWithin(bounds),
  }
}
