import { hasWords } from '../../../shared/text/typed-words.ts'
import type { PairSide, PairToShow } from './pair-to-show.ts'

/** Pairs that are shown at once; the others follow as these are decided. */
export const MOST_PAIRS = 100

export interface Pairs {
  readonly total: number
  /** True while these are the pairs of other words. */
  readonly isOlder: boolean
  readonly pairs: readonly PairToShow[]
}

/** Those with these words, as many as are shown. */
export function pairsWithWords(pairs: readonly PairToShow[], words: string): Pairs {
  const fits = hasWords(words)
  const found = pairs.filter(({ left, right }) => fits([left, right].map(wordsOfSide).join(' ')))
  return { total: found.length, isOlder: false, pairs: found.slice(0, MOST_PAIRS) }
}

const wordsOfSide = ({ name, detail, quote, hangsOn }: PairSide): string =>
  [name, detail, quote, hangsOn ?? ''].join(' ')
