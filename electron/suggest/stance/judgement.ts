import type { Hedge, Stance } from '../../../shared/model/stance.ts'
import { isOneOf, type Token } from '../reading/token.ts'
import { NEGATIONS } from './stance-words.ts'

/** What is said about a fact, and by which words that was told. */
export interface Judgement {
  readonly stance: Stance
  readonly hedge: Hedge
  readonly because: string
}

/** The words in lower case, with “n’t” at the verb it belongs to. */
export const textOf = (words: readonly Token[]): string =>
  words
    .map(({ lower }) => lower)
    .join(' ')
    .replaceAll(" n't", "n't")

export const denial = (because: string, hedge: Hedge = 'certain'): Judgement => ({
  stance: 'denial',
  hedge,
  because,
})
export const comment = (because: string): Judgement => ({ stance: 'comment', hedge: 'certain', because })
export const claim = (because: string): Judgement => ({ stance: 'claim', hedge: 'certain', because })

/** Whether a verb group says that it was not. */
export const isNegated = (verb: readonly Token[]): boolean => verb.some((word) => isOneOf(word, NEGATIONS))
