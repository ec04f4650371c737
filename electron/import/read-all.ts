import type { ByteSource } from '../zip/byte-source.ts'
import { Refusal } from './refusal.ts'

/** A table may be larger than an article, but it stands in memory with all its rows. In bytes. */
const LARGEST = 256 * 1024 * 1024

/** All bytes of a source. Throws a `Refusal` for one that is too large for that. */
export function readAll({ size, read }: ByteSource): Uint8Array {
  if (size <= LARGEST) return read(0, size)
  const mebibytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MiB`
  throw new Refusal(
    'too-large',
    `The file is ${mebibytes(size)} large; at most ${mebibytes(LARGEST)} of its kind can be imported. It was not read: part it into smaller ones.`,
  )
}
