import { hunksOf } from '../../../shared/text/differences/hunks.ts'
import { tokensOf } from '../../../shared/text/words/tokens.ts'

/**
 * Words in the same order that two prints of one utterance share at least, and their share of the shorter one; and the share of those
 * that stand beside another one: “Isis … coming across the … border” is found in many a sentence on one subject.
 */
const LEAST = { words: 4, share: 0.7, together: 0.5 }

/** Whether two quotes are prints of one utterance: one may be cut short, and some words may differ. */
export function isSameUtterance(one: string, other: string): boolean {
  const [left, right] = [plainWords(one), plainWords(other)]
  const runs = runsOf(left.length, hunksOf(left, right))
  const shared = sum(runs)
  const shorter = Math.min(left.length, right.length)
  const together = shorter < LEAST.words || sum(runs.filter((run) => run > 1)) >= LEAST.together * shorter
  return (
    shared >= Math.min(LEAST.words, shorter) && shared >= LEAST.share * shorter && shorter > 0 && together
  )
}

/** How many words stand the same between what differs. */
function runsOf(words: number, hunks: readonly { leftFrom: number; leftTo: number }[]): number[] {
  const ends = [...hunks.map(({ leftFrom }) => leftFrom), words]
  return ends.map((end, at) => end - (hunks[at - 1]?.leftTo ?? 0)).filter((run) => run > 0)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

export const plainWords = (quote: string): string[] =>
  tokensOf(quote)
    .map(({ word }) => word)
    .filter((word) => word !== '"')
