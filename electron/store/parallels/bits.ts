/** Powers of two, also those that no shift of 32 bits can make. */
const POWERS = Array.from({ length: 54 }, (_, exponent) => 2 ** exponent)
const powerOf = (exponent: number): number => POWERS[exponent] ?? 0

/** How many bits a whole number takes, 0 to 53; none for 0. */
export const bitsOf = (number: number): number => {
  const low = number % 2 ** 32
  return number === low ? 32 - Math.clz32(low) : 64 - Math.clz32((number - low) / 2 ** 32)
}

/** Writes whole numbers below 2^53 bit by bit, the highest bit first. */
export interface BitWriter {
  /** Writes a number in `width` bits. */
  write(number: number, width: number): void
  /** Writes a number as so many ones and a zero. */
  unary(number: number): void
  /** Writes a number of any size, with its width before it. */
  sized(number: number): void
  take(): Uint8Array
}

export function createBitWriter(): BitWriter {
  let bytes = new Uint8Array(256)
  let at = 0
  const write = (number: number, width: number): void => {
    if ((at + width) / 8 + 1 > bytes.length) bytes = doubled(bytes)
    for (let rest = width; rest > 0;) {
      const taken = Math.min(8 - (at & 7), rest)
      rest -= taken
      const part = Math.floor(number / powerOf(rest)) & ((1 << taken) - 1)
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (part << (8 - (at & 7) - taken))
      at += taken
    }
  }
  return {
    write,
    unary(number) {
      for (let rest = number; rest > 0; rest -= 32) write(powerOf(Math.min(32, rest)) - 1, Math.min(32, rest))
      write(0, 1)
    },
    sized(number) {
      write(bitsOf(number), SIZE)
      write(number, bitsOf(number))
    },
    take: () => bytes.slice(0, Math.ceil(at / 8)),
  }
}

/** Bits of the width of a number of any size. */
const SIZE = 6

function doubled(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2)
  larger.set(bytes)
  return larger
}

/** Reads back what a writer wrote. Behind the end there are zeros. */
export interface BitReader {
  read(width: number): number
  unary(): number
  sized(): number
  /** The bit that is read next; may be set, to pass over some. */
  at: number
}

export function createBitReader(bytes: Uint8Array): BitReader {
  const reader: BitReader = {
    at: 0,
    read(width) {
      let number = 0
      for (let rest = width; rest > 0;) {
        const used = reader.at & 7
        const taken = Math.min(8 - used, rest)
        const part = ((bytes[reader.at >> 3] ?? 0) >> (8 - used - taken)) & ((1 << taken) - 1)
        number = number * (1 << taken) + part
        reader.at += taken
        rest -= taken
      }
      return number
    },
    unary() {
      let number = 0
      while (((bytes[reader.at >> 3] ?? 0) >> (7 - (reader.at & 7))) & 1) {
        number++
        reader.at++
      }
      reader.at++
      return number
    },
    sized: () => reader.read(reader.read(SIZE)),
  }
  return reader
}
