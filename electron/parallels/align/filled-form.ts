import type { ComparableText } from '../comparable.ts'
import type { Box } from './evidence.ts'

/** Figures on both sides from which a passage may be a form, where none is the same; and where less than a third is. */
const LEAST = { none: 2, few: 3 }
/** Of the weight of the rarest word, what a rare one has; and how many such two forms can have in common by chance. */
const RARE = { share: 0.75, chance: 1 }

/**
 * Whether two passages are one form that was filled in twice: its words are the same, its figures are not. “Qtly div 35 cts vs 30 cts
 * prior” of two companies is no parallel. A copy keeps most figures; where it changes them all, its rare words tell that it is one.
 */
export function isFilledForm(left: ComparableText, right: ComparableText, box: Box): boolean {
  const here = figuresIn(left, box.leftFrom, box.leftTo)
  const there = figuresIn(right, box.rightFrom, box.rightTo)
  const fewer = Math.min(here.length, there.length)
  if (fewer < LEAST.none) return false
  const shared = sharedCount(here, there)
  const isChanged = shared === 0 || (fewer >= LEAST.few && shared < fewer / 3)
  return isChanged && rareShared(left, right, box) <= RARE.chance
}

const figuresIn = ({ figures }: ComparableText, from: number, to: number): number[] =>
  [...figures.subarray(from, to)].filter((figure) => figure !== 0)

function sharedCount(here: readonly number[], there: readonly number[]): number {
  const left = [...there]
  return here.filter((figure) => {
    const at = left.indexOf(figure)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}

function rareShared(left: ComparableText, right: ComparableText, box: Box): number {
  const held = new Set(right.stems.subarray(box.rightFrom, box.rightTo))
  const least = RARE.share * left.weights.reduce((most, weight) => Math.max(most, weight), 0)
  let rare = 0
  for (let at = box.leftFrom; at < box.leftTo; at++) {
    const isRare = left.figures[at] === 0 && (left.weights[at] ?? 0) >= least
    if (isRare && held.delete(left.stems[at] ?? 0)) rare++
  }
  return rare
}
