import { tokensOf, type Token } from '../words/tokens.ts'

/** The words of a text, with where in their order each stands. */
export interface WordIndex {
  readonly tokens: readonly Token[]
  readonly places: ReadonlyMap<string, readonly number[]>
}

export function indexWords(text: string): WordIndex {
  const tokens = tokensOf(text)
  const places = new Map<string, number[]>()
  tokens.forEach(({ word }, at) => {
    const known = places.get(word)
    if (known) known.push(at)
    else places.set(word, [at])
  })
  return { tokens, places }
}
