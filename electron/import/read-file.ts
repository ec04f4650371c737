import { readFile, stat } from 'node:fs/promises'
import { Refusal } from './refusal.ts'

/** A larger file is no article. It is listed, not read. */
const LARGEST = 64 * 1024 * 1024

/** The size of a file in bytes, or null where even that cannot be told. */
export async function sizeOf(file: string): Promise<number | null> {
  return stat(file).then(
    ({ size }) => size,
    () => null,
  )
}

/** The bytes of an ordinary file that is not too large to be a document. Throws a `Refusal` for every other. */
export async function readWhole(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file)
    if (!found.isFile()) throw new Refusal('unreadable', 'This is no ordinary file.')
    if (found.size > LARGEST) throw tooLarge(found.size)
    return await readFile(file)
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('unreadable', reason(error), { cause: error })
  }
}

function tooLarge(size: number): Refusal {
  const mebibytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MiB`
  return new Refusal(
    'too-large',
    `The file is ${mebibytes(size)} large; at most ${mebibytes(LARGEST)} can be imported. It was not read: part it into smaller ones.`,
  )
}

/** Why a file cannot be read, in a sentence. */
export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') return 'The file is not there any more.'
  if (code === 'EACCES' || code === 'EPERM') return 'You have no permission to read this file.'
  return `The file could not be read${typeof code === 'string' ? ` (${code})` : ''}.`
}
