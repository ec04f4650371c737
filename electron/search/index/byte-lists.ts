import { larger } from '../larger.ts'
import type { ByteWriter } from './bytes.ts'

/** Bytes of the first piece of a list; each further piece is twice as long. */
const FIRST = 8

/** Bytes behind each piece that say where the next one begins. */
const LINK = 4

/**
 * Many lists of bytes that grow side by side in one pool, each in pieces that are twice as long as the one before: what is added
 * lies where its list ends, and nothing is moved. Lucene keeps postings so while it indexes (its ByteBlockPool). Lists are numbers
 * from 0, and empty until something is added.
 */
export class ByteLists {
  #pool = Buffer.allocUnsafe(1 << 16)
  /** Place 0 stays free, so that 0 says that a list has not begun. */
  #used = 1
  /** By list: where its first piece begins, where its bytes end, and where its last piece does. */
  #starts = new Uint32Array(1 << 10)
  #ends = new Uint32Array(1 << 10)
  #limits = new Uint32Array(1 << 10)
  #sizes = new Uint32Array(1 << 10)

  /** Adds a number as `ByteWriter.number` writes it. */
  number(list: number, value: number): void {
    let rest = value
    while (rest > 127) {
      this.byte(list, (rest & 127) | 128)
      rest >>>= 7
    }
    this.byte(list, rest)
  }

  byte(list: number, value: number): void {
    let at = this.#ends[list] ?? 0
    if (at === (this.#limits[list] ?? 0)) at = this.#extend(list)
    this.#pool[at] = value
    this.#ends[list] = at + 1
  }

  copyTo(list: number, writer: ByteWriter): void {
    const end = this.#ends[list] ?? 0
    let at = this.#starts[list] ?? 0
    for (let size = FIRST; end > at + size; size *= 2) {
      writer.copy(this.#pool, at, at + size)
      at = this.#pool.readUInt32LE(at + size)
    }
    writer.copy(this.#pool, at, end)
  }

  /** Begins the next piece of a list and gives its place. */
  #extend(list: number): number {
    while (list >= this.#ends.length) this.#growLists()
    const limit = this.#limits[list] ?? 0
    const size = limit === 0 ? FIRST : 2 * (this.#sizes[list] ?? 0)
    const at = this.#used
    this.#used += size + LINK
    while (this.#used > this.#pool.length) this.#growPool()
    if (limit === 0) this.#starts[list] = at
    else this.#pool.writeUInt32LE(at, limit)
    this.#sizes[list] = size
    this.#limits[list] = at + size
    return at
  }

  #growPool(): void {
    const twice = Buffer.allocUnsafe(this.#pool.length * 2)
    this.#pool.copy(twice, 0, 0, this.#used)
    this.#pool = twice
  }

  #growLists(): void {
    this.#starts = larger(this.#starts, Uint32Array)
    this.#ends = larger(this.#ends, Uint32Array)
    this.#limits = larger(this.#limits, Uint32Array)
    this.#sizes = larger(this.#sizes, Uint32Array)
  }
}
