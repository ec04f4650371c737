import {
  isCapitalised,
  isComma,
  isNominal,
  isOneOf,
  isPossessive,
  wordSet,
  type Token,
} from '../reading/token.ts'
import { phraseStart } from './noun-phrase.ts'
import { TIME } from './word-classes.ts'

type Tokens = readonly Token[]

const BEFORE_DAY = wordSet('on last this in next earlier late')

/** Over “later”, “on Tuesday”: the token at which a subject may end that stands left of `from`. */
export function beforeAdverbs(tokens: Tokens, from: number): number {
  let at = from
  while (at >= 0) {
    const here = tokens[at]
    const time = isOneOf(here, TIME) && here?.tag !== 'PRON' && at > 0
    if (here?.tag !== 'ADV' && !time) break
    at -= time && isOneOf(tokens[at - 1], BEFORE_DAY) ? 2 : 1
  }
  return at
}

export const mayEndSubject = (token: Token, at: number): boolean =>
  isNominal(token) ||
  isPossessive(token) ||
  token.tag === 'ADJ' ||
  token.tag === 'DET' ||
  token.text === '%' ||
  (token.tag === 'VERB' && isCapitalised(token) && at > 0)

/** “Berg, said that …”: a comma behind the name that opens the sentence, which nothing closes. */
export const isNameBeforeComma = (tokens: Tokens, comma: number): boolean =>
  isComma(tokens[comma]) &&
  tokens[comma - 1]?.tag === 'PROPN' &&
  !isOneOf(tokens[comma - 1], TIME) &&
  phraseStart(tokens, comma - 1) === 0
