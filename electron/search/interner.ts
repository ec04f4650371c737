import { larger } from './larger.ts'

/**
 * Gives numbers to pieces of text: the same number to the same letters, counted from 0 in the order in which they first come. It
 * compares them where they stand, because to cut a string out of a text for each of its words takes longer than all else that is
 * done with them.
 */
export class Interner {
  /** How many different ones have come. */
  size = 0
  /** By place: the number of what is there plus one, 0 where nothing is. At most half of the places are taken. */
  #slots = new Int32Array(1 << 12)
  #hashes = new Int32Array(1 << 11)
  /** All pieces one after the other; piece i ends at `#ends[i]`. */
  #pool = new Uint16Array(1 << 14)
  #ends = new Uint32Array(1 << 11)

  /** The number of the letters from `from` up to `to`: `size` as it was before, where they have not come yet. */
  numberOf(units: Uint16Array, from: number, to: number): number {
    const hash = hashOf(units, from, to)
    const mask = this.#slots.length - 1
    let slot = hash & mask
    for (;;) {
      const number = (this.#slots[slot] ?? 0) - 1
      if (number < 0) break
      if (this.#hashes[number] === hash && this.#is(number, units, from, to)) return number
      slot = (slot + 1) & mask
    }
    return this.#add(hash, slot, units.subarray(from, to))
  }

  #is(number: number, units: Uint16Array, from: number, to: number): boolean {
    const pool = this.#pool
    const start = number === 0 ? 0 : (this.#ends[number - 1] ?? 0)
    if ((this.#ends[number] ?? 0) - start !== to - from) return false
    for (let i = from, at = start; i < to; i++, at++) if (units[i] !== pool[at]) return false
    return true
  }

  #add(hash: number, slot: number, piece: Uint16Array): number {
    const number = this.size++
    const start = number === 0 ? 0 : (this.#ends[number - 1] ?? 0)
    while (start + piece.length > this.#pool.length) this.#pool = larger(this.#pool, Uint16Array)
    this.#pool.set(piece, start)
    this.#ends[number] = start + piece.length
    this.#hashes[number] = hash
    this.#slots[slot] = number + 1
    if (this.size === this.#ends.length) this.#grow()
    return number
  }

  #grow(): void {
    this.#ends = larger(this.#ends, Uint32Array)
    this.#hashes = larger(this.#hashes, Int32Array)
    const slots = new Int32Array(this.#slots.length * 2)
    const mask = slots.length - 1
    for (let number = 0; number < this.size; number++) {
      let slot = (this.#hashes[number] ?? 0) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = number + 1
    }
    this.#slots = slots
  }
}

/** FNV-1a over units of UTF-16 (http://www.isthe.com/chongo/tech/comp/fnv), its high bits folded into the low ones that are used. */
function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (units[i] ?? 0), 0x01000193)
  return hash ^ (hash >>> 15)
}
