import type { TakenPart } from './container.ts'
import { Refusal } from './refusal.ts'

/** What may still come out of a file that a person chose, counted over all that is packed within it. */
export interface Bounds {
  depth: number
  left: { parts: number; bytes: number }
}

/** Containers within containers are opened to a depth. */
export const DEEPEST = 3
/** Documents of one file, in however many archives within each other. */
export const MOST_PARTS = 100_000
/** An honest archive of texts becomes five times as large at most. */
const GROWTH = 10
const ALWAYS_BYTES = 1024 * 1024 * 1024

/** For a file of so many bytes. A mailbox of gigabytes may give what it holds; an archive may grow, as far as honest ones do. */
export const boundsOf = (fileBytes: number): Bounds => ({
  depth: 0,
  left: { parts: MOST_PARTS, bytes: Math.max(ALWAYS_BYTES, GROWTH * fileBytes) },
})

export const boundsWithin = ({ depth, left }: Bounds): Bounds => ({ depth: depth + 1, left })

/** Counts these parts as taken. Throws a `Refusal` where that is more than one file may hold. */
export function takeFrom({ depth, left }: Bounds, parts: readonly TakenPart[]): void {
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
      'It holds more than can be imported from one file: 100,000 documents, and 1 GiB or ten times its own size. The rest was left out.',
    )
  }
}
