import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { TakenPart } from './container.ts'
import { readWhole, sizeOf } from './read-file.ts'
import { Refusal } from './refusal.ts'
import { containerFor } from './registry.ts'
import type { ImportSource } from './walk.ts'

/** A file, or a part of one, on its way into the workspace. */
export interface ImportItem {
  /** As it is shown to people: `mails.mbox › 3 · The gates.eml`. */
  path: string
  /** The name that the document keeps; what it is shows at its end. */
  fileName: string
  /** Its bytes. Rejects with a `Refusal` where they cannot be had. */
  load(): Promise<Uint8Array>
  /** In bytes; null where even that cannot be told. */
  size(): Promise<number | null>
  /** Where the file lies, if it stays there, and when it was changed last; null for a part of one. */
  source(): Promise<{ path: string; changedAt: string } | null>
  /** What may still come out of the file that a person chose. */
  bounds: Bounds
}

/** Containers within containers are opened to a depth, and as much as one file may hold is counted over all of them. */
interface Bounds {
  depth: number
  left: { parts: number; bytes: number }
}

const DEEPEST = 3
const MOST_PARTS = 100_000
const MOST_BYTES = 1024 * 1024 * 1024

/** A mailbox and an archive hold many documents, and may be larger than one. In bytes. */
const LARGEST_CONTAINER = 256 * 1024 * 1024

export function itemOf({ path, file, isCopy = false }: ImportSource): ImportItem {
  const fileName = basename(path)
  return {
    path,
    fileName,
    load: () => readWhole(file, containerFor(fileName) ? LARGEST_CONTAINER : undefined),
    size: () => sizeOf(file),
    source: async () => (isCopy ? null : sourceOf(file)),
    bounds: { depth: 0, left: { parts: MOST_PARTS, bytes: MOST_BYTES } },
  }
}

/** A file that went between reading it and asking this has no source. */
const sourceOf = (path: string) =>
  stat(path).then(
    ({ mtime }) => ({ path, changedAt: mtime.toISOString() }),
    () => null,
  )

/** A part of `container` as something to be imported itself. */
export function partOf(container: ImportItem, part: TakenPart): ImportItem {
  const { depth, left } = container.bounds
  return {
    // In which form a row or an entry is kept is no news to who looks at the list.
    path: `${container.path} › ${part.name.replace(/\.(?:row\.json|item\.json|entry\.xml)$/, '')}`,
    // A file is named by it when the original is saved out, so it leads into no folder.
    fileName: `${container.fileName} › ${part.name.replaceAll('/', ' › ')}`,
    load: async () => {
      if (part.kind === 'refused') throw new Refusal(part.code, part.message)
      return part.bytes
    },
    size: async () => (part.kind === 'file' ? part.bytes.byteLength : null),
    source: async () => null,
    bounds: { depth: depth + 1, left },
  }
}

/** Counts these parts as taken. Throws a `Refusal` where that is more than one file may hold. */
export function takeFrom({ bounds: { depth, left } }: ImportItem, parts: readonly TakenPart[]): void {
  if (depth >= DEEPEST) {
    throw new Refusal(
      'too-complex',
      `It lies ${depth} files deep in another; what it holds was not imported.`,
    )
  }
  left.parts -= parts.length
  for (const part of parts) left.bytes -= part.kind === 'file' ? part.bytes.byteLength : 0
  if (left.parts < 0 || left.bytes < 0) {
    throw new Refusal(
      'too-large',
      'It holds more than can be imported from one file: 100,000 documents or 1 GiB. The rest was left out.',
    )
  }
}
