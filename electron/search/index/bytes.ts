/** Writes whole numbers and words one after the other into bytes that grow as they are needed. */
export class ByteWriter {
  #bytes = Buffer.allocUnsafe(256)
  length = 0

  /** Seven bits a byte, the lowest first; the highest bit says that more follow. Numbers from 0 to 2³² − 1. */
  number(value: number): void {
    if (this.length + 5 > this.#bytes.length) this.#grow(5)
    let rest = value
    while (rest > 127) {
      this.#bytes[this.length++] = (rest & 127) | 128
      rest >>>= 7
    }
    this.#bytes[this.length++] = rest
  }

  /** Its length in UTF-8 and the words themselves. */
  words(text: string): void {
    const length = Buffer.byteLength(text)
    this.number(length)
    if (this.length + length > this.#bytes.length) this.#grow(length)
    this.length += this.#bytes.write(text, this.length)
  }

  bytes(part: Uint8Array): void {
    if (this.length + part.length > this.#bytes.length) this.#grow(part.length)
    this.#bytes.set(part, this.length)
    this.length += part.length
  }

  /** As `bytes`, for parts of a few bytes, of which to make an array would take longer. */
  copy(from: Uint8Array, start: number, end: number): void {
    if (this.length + end - start > this.#bytes.length) this.#grow(end - start)
    const bytes = this.#bytes
    let length = this.length
    for (let at = start; at < end; at++) bytes[length++] = from[at] ?? 0
    this.length = length
  }

  /** What was written so far. It is no copy: write no more. */
  take(): Uint8Array {
    return this.#bytes.subarray(0, this.length)
  }

  #grow(by: number): void {
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.length + by))
    this.#bytes.copy(larger, 0, 0, this.length)
    this.#bytes = larger
  }
}

/** Reads what a `ByteWriter` wrote. Beyond the end there are zeros: who reads damaged bytes comes to an end. */
export class ByteReader {
  readonly #bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes
    this.at = at
  }

  number(): number {
    const bytes = this.#bytes
    let byte = bytes[this.at++] ?? 0
    if (byte < 128) return byte
    let value = byte & 127
    for (let shift = 7; byte > 127 && shift < 35; shift += 7) {
      byte = bytes[this.at++] ?? 0
      value |= (byte & 127) << shift
    }
    return value >>> 0
  }

  /** Goes past some numbers without reading them. */
  skip(numbers: number): void {
    const bytes = this.#bytes
    let at = this.at
    for (let left = numbers; left > 0 && at < bytes.length; left--) {
      while ((bytes[at] ?? 0) > 127) at++
      at++
    }
    this.at = at
  }

  /** Goes past some numbers and writes them down as they are. */
  copy(numbers: number, writer: ByteWriter): void {
    const from = this.at
    this.skip(numbers)
    writer.copy(this.#bytes, from, this.at)
  }

  words(): string {
    const length = this.number()
    const from = this.at
    this.at += length
    return decode(this.#bytes, from, this.at)
  }
}

function decode(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', from, to)
}
