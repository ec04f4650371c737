import { isInsidePair } from '../../../shared/text/anchor.ts'
import { ByteReader, ByteWriter } from './bytes.ts'

/**
 * The words of a segment in the order of their terms, then of their forms. `frequencies[i]` and `positions[i]` are where the bytes of
 * word i begin in those streams, and those of word i + 1 where they end.
 */
export interface Dictionary {
  readonly terms: readonly string[]
  readonly forms: readonly string[]
  readonly frequencies: Uint32Array
  readonly positions: Uint32Array
}

/** Writes words in their order; of each only what differs from the word before it, as most of a neighbour's letters are the same. */
export class DictionaryWriter {
  readonly #bytes = new ByteWriter()
  #count = 0
  #last = ''

  add(term: string, form: string, frequencies: number, positions: number): void {
    writeRest(this.#bytes, this.#last, term)
    writeRest(this.#bytes, term, form)
    this.#bytes.number(frequencies)
    this.#bytes.number(positions)
    this.#last = term
    this.#count += 1
  }

  take(): Uint8Array {
    const whole = new ByteWriter()
    whole.number(this.#count)
    whole.bytes(this.#bytes.take())
    return whole.take()
  }
}

export function readDictionary(bytes: Uint8Array): Dictionary {
  const reader = new ByteReader(bytes)
  // Each word takes four bytes or more: a count beyond that is damage, and would take all memory there is.
  const count = Math.min(reader.number(), bytes.length)
  const terms: string[] = []
  const forms: string[] = []
  const frequencies = new Uint32Array(count + 1)
  const positions = new Uint32Array(count + 1)
  let last = ''
  for (let i = 0; i < count; i++) {
    last = readRest(reader, last)
    terms.push(last)
    forms.push(readRest(reader, last))
    frequencies[i + 1] = (frequencies[i] ?? 0) + reader.number()
    positions[i + 1] = (positions[i] ?? 0) + reader.number()
  }
  return { terms, forms, frequencies, positions }
}

function writeRest(bytes: ByteWriter, before: string, word: string): void {
  const shared = sharedLength(before, word)
  bytes.number(shared)
  bytes.words(word.slice(shared))
}

function readRest(reader: ByteReader, before: string): string {
  const shared = reader.number()
  const rest = reader.words()
  if (rest === '' && shared === before.length) return before
  return before.slice(0, shared) + rest
}

/** Never ends inside a surrogate pair, of which half cannot be written as UTF-8. */
function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let shared = 0
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++
  return isInsidePair(b, shared) || isInsidePair(a, shared) ? shared - 1 : shared
}
