import { foldedWords } from '../../../shared/text/words/folded-words.ts'

/**
 * Names each stem by a number of 32 bits that depends on its letters only: keys made of such numbers mean the same in every
 * library and after a restart. Two stems in some ten thousand share a number, which costs a look at a pair that is then refused.
 */
export type StemsOf = (raw: string) => readonly number[]

/** Raw words remembered before the table is emptied: all of a library's common ones, and a bound for what has no common ones. */
const REMEMBERED = 200_000

/** Makes the naming. `stem` brings a folded word to what its forms have in common. */
export function createStems(stem: (word: string) => string): StemsOf {
  const known = new Map<string, readonly number[]>()
  return (raw) => {
    const before = known.get(raw)
    if (before) return before
    if (known.size >= REMEMBERED) known.clear()
    const stems = foldedWords(raw).map((word) => stemNumber(stem(word)))
    known.set(raw, stems)
    return stems
  }
}

/** FNV-1a over the UTF-16 units, mixed once more, as a signed number of 32 bits. */
export function stemNumber(stem: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < stem.length; at++) hash = Math.imul(hash ^ stem.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}
