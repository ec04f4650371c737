import type { ParallelKind } from '../../../shared/model/parallel.ts'
import { hunksOf } from '../../../shared/text/differences/hunks.ts'
import { tokensOf } from '../../../shared/text/words/tokens.ts'

/** Share of all words that two spans have in the same order to be one text edited, and in any order to be one shuffled. */
const EDITED = 0.8
/** Of a quotation that both print as it was said fewer are enough: who quotes means to print the same words. */
const QUOTED = 0.7
const SHUFFLED = 0.85

/** How two spans are alike. Quotation marks say nothing here. `stem` brings inflected forms together. */
export function kindOfPassage(
  left: string,
  right: string,
  stem: (word: string) => string,
  isQuotation = false,
): ParallelKind {
  if (left === right) return 'verbatim'
  const one = plainWords(left)
  const other = plainWords(right)
  if (one.length === other.length && one.every((word, at) => word === other[at])) return 'rewrapped'
  const [stems, others] = [one.map(stem), other.map(stem)]
  const all = one.length + other.length || 1
  if (1 - sumOfChanged(stems, others) / all >= (isQuotation ? QUOTED : EDITED)) return 'edited'
  return (2 * sharedCount(stems, others)) / all >= SHUFFLED ? 'shuffled' : 'reworded'
}

const plainWords = (text: string): string[] =>
  tokensOf(text)
    .map(({ word }) => word)
    .filter((word) => word !== '"')

const sumOfChanged = (left: readonly string[], right: readonly string[]): number =>
  hunksOf(left, right).reduce(
    (sum, { leftFrom, leftTo, rightFrom, rightTo }) => sum + leftTo - leftFrom + rightTo - rightFrom,
    0,
  )

function sharedCount(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  return right.filter((word) => {
    const count = counts.get(word) ?? 0
    counts.set(word, count - 1)
    return count > 0
  }).length
}
