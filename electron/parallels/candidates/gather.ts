import { MOST_COPIES, MOST_REWORDS, SENTENCES, SPOKESMEN, type Candidate } from './candidates.ts'
import type { RewordKey } from './reword-keys.ts'

/** Where keys of earlier documents stand. Copies stand in documents, rewords in sentences: `document * SENTENCES + sentence`. */
export interface KeyIndex {
  /** Tells for each key that the index has its places in rising order, at most one more than the limit of its kind. */
  copies(keys: Uint32Array, tell: (key: number, places: readonly number[]) => void): void
  rewords(keys: Uint32Array, tell: (key: number, places: readonly number[]) => void): void
}

interface Gathered {
  copies: number
  crowded: number
  readonly sentences: Map<number, number>
}

/** The documents that share keys with a new one. Keys in too many places are passed over. */
export function gather(index: KeyIndex, copies: Uint32Array, rewords: readonly RewordKey[]): Candidate[] {
  const found = new Map<number, Gathered>()
  const of = (document: number): Gathered => {
    const known = found.get(document) ?? { copies: 0, crowded: 0, sentences: new Map() }
    found.set(document, known)
    return known
  }
  index.copies(copies, (_, places) => {
    if (places.length <= MOST_COPIES) for (const document of places) of(document).copies++
    else for (const document of places.slice(0, SPOKESMEN)) of(document).crowded++
  })
  const mine = Map.groupBy(rewords, ({ key }) => key)
  index.rewords(Uint32Array.from(mine.keys()).sort(), (key, places) => {
    if (places.length > MOST_REWORDS) return
    for (const { sentence } of mine.get(key) ?? [])
      for (const place of places) {
        const { sentences } = of(Math.floor(place / SENTENCES))
        const pair = Math.min(sentence, SENTENCES - 1) * SENTENCES + (place % SENTENCES)
        sentences.set(pair, (sentences.get(pair) ?? 0) + 1)
      }
  })
  return found
    .entries()
    .map(([document, gathered]) => ({ document, ...gathered }))
    .toArray()
}
