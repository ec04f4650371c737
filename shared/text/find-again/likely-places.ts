import type { WordIndex } from './word-index.ts'

/** A stretch of the words of a text, end excluded, in which a quote may begin. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Words of the quote that are looked up, and places at which they are: the rarest say most, and bound the work. */
const MOST_SEEDS = 24
const MOST_VOTES = 6000
/** Stretches that are worth a closer look. */
const MOST_STRETCHES = 6

/**
 * Where a quote may begin, the likeliest first: each of its rarest words votes, wherever it stands in the text, for the place at
 * which the quote would begin. Stretches are half a quote long and overlap, so that words put in or left out do no harm.
 */
export function likelyPlaces({ tokens, places }: WordIndex, quote: readonly string[]): Stretch[] {
  const width = Math.max(8, quote.length >> 1)
  const votes = new Map<number, number>()
  let left = MOST_VOTES
  for (const { at, standing } of rarest(places, quote)) {
    left -= standing.length
    if (left < 0 && votes.size > 0) break
    const weight = Math.log(1 + tokens.length / standing.length)
    const stretches = new Set<number>()
    for (const place of standing.slice(0, MOST_VOTES)) {
      const stretch = Math.floor((place - at) / width)
      stretches.add(stretch).add(stretch - 1)
    }
    for (const stretch of stretches) votes.set(stretch, (votes.get(stretch) ?? 0) + weight)
  }
  return [...votes]
    .toSorted(([one, ones], [other, others]) => others - ones || one - other)
    .slice(0, MOST_STRETCHES)
    .map(([stretch]) => ({ from: stretch * width, to: (stretch + 2) * width }))
}

/** The words of the quote that the text has at all, each once, the rarest first. */
function rarest(places: WordIndex['places'], quote: readonly string[]) {
  const seeds = new Map<string, { at: number; standing: readonly number[] }>()
  quote.forEach((word, at) => {
    const standing = places.get(word)
    if (standing && !seeds.has(word)) seeds.set(word, { at, standing })
  })
  return [...seeds.values()]
    .toSorted((one, other) => one.standing.length - other.standing.length || one.at - other.at)
    .slice(0, MOST_SEEDS)
}
