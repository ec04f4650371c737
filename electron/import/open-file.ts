import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { ByteSource } from '../zip/byte-source.ts'
import { reason } from './read-file.ts'
import { Refusal } from './refusal.ts'

/** An ordinary file that is read in pieces, on the thread that calls, until it is let go. Throws a `Refusal` for every other. */
export function openFile(file: string): ByteSource & Disposable {
  const handle = refusing(() => openSync(file, 'r'))
  const found = fstatSync(handle)
  if (!found.isFile()) {
    closeSync(handle)
    throw new Refusal('unreadable', 'This is no ordinary file.')
  }
  return {
    size: found.size,
    read: (from, to) => refusing(() => readPiece(handle, from, Math.min(to, found.size))),
    [Symbol.dispose]: () => closeSync(handle),
  }
}

/** One call may give less than was asked for; nothing more comes from a file that was cut off meanwhile. */
function readPiece(handle: number, from: number, to: number): Uint8Array {
  const bytes = new Uint8Array(Math.max(0, to - from))
  let length = 0
  while (length < bytes.length) {
    const more = readSync(handle, bytes, length, bytes.length - length, from + length)
    if (more === 0) break
    length += more
  }
  return bytes.subarray(0, length)
}

function refusing<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new Refusal('unreadable', reason(error), { cause: error })
  }
}
