import { hunksOf } from '../../../shared/text/differences/hunks.ts'
import { tokensOf } from '../../../shared/text/words/tokens.ts'

/** Words in the same order that two prints of one utterance share at least, and their share of the shorter one. */
const LEAST = { words: 4, share: 0.7 }

/** Whether two quotes are prints of one utterance: one may be cut short, and some words may differ. */
export function isSameUtterance(one: string, other: string): boolean {
  const [left, right] = [plainWords(one), plainWords(other)]
  const gone = hunksOf(left, right).reduce((sum, { leftFrom, leftTo }) => sum + leftTo - leftFrom, 0)
  const shared = left.length - gone
  const shorter = Math.min(left.length, right.length)
  return shared >= Math.min(LEAST.words, shorter) && shared >= LEAST.share * shorter && shorter > 0
}

const plainWords = (quote: string): string[] =>
  tokensOf(quote)
    .map(({ word }) => word)
    .filter((word) => word !== '"')
