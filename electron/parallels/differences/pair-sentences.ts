import { foldText } from '../text/folded-text.ts'
import { createStems } from '../text/stems.ts'

/** A sentence and where it begins in its text, in UTF-16 units. */
export interface PlacedSentence {
  readonly text: string
  readonly start: number
}

/** Share of words, each once, that two sentences must have in common to be held against each other. */
const LEAST = 0.2
/** Share of the words of a sentence that a longer one must hold for the sentence to be a part of it. */
const HELD = 0.4

/**
 * Sentences of two texts, each with the one of the other most like it, in the order of the left text. Where one text makes two
 * sentences of what is one in the other, they stay together. Others stay alone.
 */
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
  const pairs = taken.from
    .entries()
    .map(([from, to]): Pair => ({ left: { from, to: from + 1 }, right: { from: to, to: to + 1 } }))
    .toArray()
  takeNeighbours(pairs, 'left', ones, others)
  takeNeighbours(pairs, 'right', others, ones)
  return pairs
    .toSorted((one, other) => one.left.from - other.left.from)
    .map((pair) => [spanOf(left, ones, pair.left), spanOf(right, others, pair.right)])
}

/** Sentences of a text by their indexes, end excluded. */
interface Stretch {
  readonly from: number
  readonly to: number
}

interface Pair {
  left: Stretch
  right: Stretch
}

/** Gives sentences that stay alone on one side to the pair next to them, where what the other side has there holds their words too. */
function takeNeighbours(
  pairs: Pair[],
  side: 'left' | 'right',
  mine: readonly Bag[],
  theirs: readonly Bag[],
): void {
  const alone = mine.keys().filter((at) => !pairs.some((pair) => pair[side].from <= at && at < pair[side].to))
  for (const at of alone.toArray()) {
    const pair = pairs.find(
      (one) =>
        (one[side].to === at || one[side].from === at + 1) &&
        holds(theirs.slice(one[otherOf(side)].from, one[otherOf(side)].to), mine[at]),
    )
    if (!pair) continue
    const { from, to } = pair[side]
    pair[side] = { from: Math.min(from, at), to: Math.max(to, at + 1) }
  }
}

const otherOf = (side: 'left' | 'right') => (side === 'left' ? 'right' : 'left')

const holds = (bags: readonly Bag[], alone: Bag | undefined): boolean =>
  alone !== undefined &&
  bags.some(({ words }) => alone.words.intersection(words).size >= HELD * alone.words.size)

function spanOf(text: string, bags: readonly Bag[], { from, to }: Stretch): PlacedSentence {
  const start = bags[from]?.sentence.start ?? 0
  const last = bags[to - 1]?.sentence
  return { text: text.slice(start, last ? last.start + last.text.length : start), start }
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
