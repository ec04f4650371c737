import { createHash } from 'node:crypto'

/** Bytes from which hashing takes longer than handing the work to another thread and back. */
const LARGE = 512 * 1024

/** SHA-256 in hex. Of a large file it is computed off the calling thread, which it would hold for a tenth of a second. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  if (bytes.byteLength < LARGE) return createHash('sha256').update(bytes).digest('hex')
  const digest = await crypto.subtle.digest(
    'SHA-256',
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  )
  return Buffer.from(digest).toString('hex')
}
