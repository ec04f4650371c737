/** Which keys a segment may hold: of those that it lacks some twenty in a hundred at most have to be asked for on the disk. */
export interface KeySieve {
  add(keys: Uint32Array): void
  mayHold(key: number): boolean
}

/** Upper bits of a key that are remembered: a megabyte, of which the keys of a recent segment fill a tenth. */
const BITS = 23

/** A bit for each beginning of a key. Keys are hashes, so they need no further ones. */
export function createKeySieve(): KeySieve {
  const held = new Uint8Array(2 ** (BITS - 3))
  return {
    add(keys) {
      for (const key of keys) {
        const beginning = key >>> (32 - BITS)
        held[beginning >>> 3] = (held[beginning >>> 3] ?? 0) | (1 << (beginning & 7))
      }
    },
    mayHold(key) {
      const beginning = key >>> (32 - BITS)
      return ((held[beginning >>> 3] ?? 0) & (1 << (beginning & 7))) !== 0
    },
  }
}
