import { crc32 } from 'node:zlib'

/** Bytes of the index are not those that were written. Nothing is lost by it: the index can be made anew from the texts. */
export class DamageError extends Error {
  override readonly name = 'DamageError'
}

const SEAL = 4

/** The bytes behind their own checksum, so that a change of any of them is found. */
export function sealed(bytes: Uint8Array): Uint8Array {
  const whole = Buffer.allocUnsafe(bytes.length + SEAL)
  whole.writeUInt32LE(crc32(bytes))
  whole.set(bytes, SEAL)
  return whole
}

/** The bytes that were sealed. Throws a `DamageError` where they have changed since. */
export function unsealed(whole: Uint8Array): Uint8Array {
  const bytes = whole.subarray(SEAL)
  const seal = Buffer.from(whole.buffer, whole.byteOffset, whole.byteLength)
  if (whole.length < SEAL || seal.readUInt32LE(0) !== crc32(bytes))
    throw new DamageError('bytes of the search index have changed')
  return bytes
}
