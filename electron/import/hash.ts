/** SHA-256 in hex, computed off the calling thread: a large file would hold it for a tenth of a second. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest(
    'SHA-256',
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  )
  return Buffer.from(digest).toString('hex')
}
