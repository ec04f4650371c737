import { placesOf } from '../anchor.ts'

/** A text in which many words are looked for. */
export interface ListedText {
  readonly text: string
  /** Every place at which words stand, as `placesOf` of `anchor.ts` gives them. */
  placesOf(words: string): number[]
}

/** UTF-16 units of a block. What is shorter than two, less one, may hold none whole, and is looked for from end to end. */
const BLOCK = 12
const SHORTEST = 2 * BLOCK - 1

/**
 * Cuts a text into blocks and lists them, the first time that something is looked for. Wherever words stand, the first block that is whole
 * within them begins less than a block behind their start: so as many look-ups as a block has units tell all places.
 */
export function listedText(text: string): ListedText {
  let listed: ReadonlyMap<string, readonly number[]> | null = null
  return {
    text,
    placesOf(words) {
      if (words.length < SHORTEST) return placesOf(text, words)
      const blocks = (listed ??= blocksOf(text))
      const places: number[] = []
      for (let step = 0; step < BLOCK; step++)
        for (const at of blocks.get(words.slice(step, step + BLOCK)) ?? [])
          if (at >= step && text.startsWith(words, at - step)) places.push(at - step)
      return places.toSorted((one, other) => one - other)
    },
  }
}

/** Where each block of a text stands. */
function blocksOf(text: string): Map<string, number[]> {
  const blocks = new Map<string, number[]>()
  for (let at = 0; at + BLOCK <= text.length; at += BLOCK) {
    const block = text.slice(at, at + BLOCK)
    const known = blocks.get(block)
    if (known) known.push(at)
    else blocks.set(block, [at])
  }
  return blocks
}
