import { foldText } from '../text/folded-text.ts'
import { createStems } from '../text/stems.ts'

/** A sentence and where it begins in its text, in UTF-16 units. */
export interface PlacedSentence {
  readonly text: string
  readonly start: number
}

/** Share of words, each once, that two sentences must have in common to be held against each other. */
const LEAST = 0.2

/** Sentences of two texts, each with the one of the other most like it, in the order of the left text. Others stay alone. */
export function pairSentences(left: string, right: string): [PlacedSentence, PlacedSentence][] {
  const [ones, others] = [bagsOf(left), bagsOf(right)]
  const likely = ones
    .flatMap((one, from) => others.map((other, to) => ({ from, to, share: shareOf(one.words, other.words) })))
    .filter(({ share }) => share >= LEAST)
    .toSorted((one, other) => other.share - one.share || one.from - other.from || one.to - other.to)
  const taken = { from: new Map<number, number>(), to: new Set<number>() }
  for (const { from, to } of likely) {
    if (taken.from.has(from) || taken.to.has(to)) continue
    taken.from.set(from, to)
    taken.to.add(to)
  }
  return ones.flatMap((one, from) => {
    const other = others[taken.from.get(from) ?? -1]
    return other ? [[one.sentence, other.sentence]] : []
  })
}

interface Bag {
  readonly sentence: PlacedSentence
  readonly words: ReadonlySet<number>
}

function bagsOf(text: string): Bag[] {
  const folded = foldText(text, asTheyStand)
  return folded.sentences.map(({ from, to, start, end }) => ({
    sentence: { text: text.slice(start, end), start },
    words: new Set(folded.stems.subarray(from, to)),
  }))
}

const asTheyStand = createStems((word) => word)

const shareOf = (left: ReadonlySet<number>, right: ReadonlySet<number>): number =>
  left.intersection(right).size / Math.min(left.size, right.size)
