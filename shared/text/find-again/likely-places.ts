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
  /** Stretches that begin before the text, as a quote does that has lost its first words. */
  const before = Math.ceil(quote.length / width) + 1
  const votes = new Float64Array(before + Math.ceil(tokens.length / width))
  let left = MOST_VOTES
  for (const { at, standing } of rarest(places, quote)) {
    if (left < standing.length && left < MOST_VOTES) break
    left -= standing.length
    const weight = Math.log(1 + tokens.length / standing.length)
    let last = -1
    // Places rise, and so do stretches: each is voted for once by a word.
    for (let i = 0; i < standing.length && i < MOST_VOTES; i++) {
      const stretch = before + Math.floor(((standing[i] ?? 0) - at) / width)
      for (let one = Math.max(last + 1, stretch - 1); one <= stretch; one++)
        votes[one] = (votes[one] ?? 0) + weight
      last = stretch
    }
  }
  return best(votes).map((stretch) => ({
    from: (stretch - before) * width,
    to: (stretch - before + 2) * width,
  }))
}

/** The stretches with the most votes, the most first; of equal ones the first. */
function best(votes: Float64Array): number[] {
  const found: number[] = []
  const votesOf = (stretch: number | undefined) => (stretch === undefined ? 0 : (votes[stretch] ?? 0))
  for (let stretch = 0; stretch < votes.length; stretch++) {
    const own = votesOf(stretch)
    if (own <= votesOf(found[MOST_STRETCHES - 1])) continue
    const behind = found.findIndex((one) => votesOf(one) < own)
    found.splice(behind < 0 ? found.length : behind, 0, stretch)
    found.length = Math.min(found.length, MOST_STRETCHES)
  }
  return found
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
