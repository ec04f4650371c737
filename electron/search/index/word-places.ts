import { larger } from '../larger.ts'

/**
 * Which words were met in a field of a document, and at which places. One serves for document after document: to make new arrays
 * for each takes longer than to fill them.
 */
export class WordPlaces {
  #count = 0
  #words = new Uint32Array(1 << 10)
  #places = new Uint32Array(1 << 10)
  #sorted = new Uint32Array(1 << 10)
  #ends = new Uint32Array(1 << 10)

  clear(): void {
    this.#count = 0
  }

  add(word: number, place: number): void {
    if (this.#count === this.#words.length) this.#grow()
    this.#words[this.#count] = word
    this.#places[this.#count] = place
    this.#count += 1
  }

  /**
   * The places of word after word, of so many words: those of word i from `ends[i]` up to `ends[i + 1]`. They stand there until
   * more is added.
   */
  byWord(words: number): { places: Uint32Array; ends: Uint32Array } {
    while (words + 1 >= this.#ends.length) this.#ends = larger(this.#ends, Uint32Array)
    const ends = this.#ends.fill(0, 0, words + 2)
    // Sorted by counting. `ends[i + 1]` is first where word i begins, and moves on with each of its places to where it ends.
    for (let i = 0; i < this.#count; i++) {
      const after = (this.#words[i] ?? 0) + 2
      ends[after] = (ends[after] ?? 0) + 1
    }
    for (let word = 0; word < words; word++) ends[word + 2] = (ends[word + 2] ?? 0) + (ends[word + 1] ?? 0)
    for (let i = 0; i < this.#count; i++) {
      const end = (this.#words[i] ?? 0) + 1
      const at = ends[end] ?? 0
      this.#sorted[at] = this.#places[i] ?? 0
      ends[end] = at + 1
    }
    return { places: this.#sorted, ends }
  }

  #grow(): void {
    this.#words = larger(this.#words, Uint32Array)
    this.#places = larger(this.#places, Uint32Array)
    this.#sorted = larger(this.#sorted, Uint32Array)
  }
}
