/** Writes whole numbers from 0 to 2^53, small ones in few bytes: seven bits each, the last byte without the eighth. */
export function createByteWriter(): { write(number: number): void; take(): Uint8Array } {
  let bytes = new Uint8Array(256)
  let length = 0
  return {
    write(number) {
      if (length + 8 > bytes.length) bytes = doubled(bytes)
      let rest = number
      while (rest > 127) {
        bytes[length++] = (rest % 128) + 128
        rest = Math.floor(rest / 128)
      }
      bytes[length++] = rest
    },
    take() {
      const taken = bytes.slice(0, length)
      length = 0
      return taken
    },
  }
}

function doubled(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2)
  larger.set(bytes)
  return larger
}

/** Reads back what a writer wrote, number by number. */
export function createByteReader(bytes: Uint8Array): {
  next(): number
  skip(count: number): void
  ended(): boolean
} {
  let at = 0
  return {
    next() {
      let number = 0
      for (let scale = 1; at < bytes.length; scale *= 128) {
        const byte = bytes[at++] ?? 0
        number += (byte % 128) * scale
        if (byte < 128) break
      }
      return number
    },
    skip(count) {
      for (let left = count; left > 0 && at < bytes.length; at++) if ((bytes[at] ?? 0) < 128) left--
    },
    ended: () => at >= bytes.length,
  }
}
