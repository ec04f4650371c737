import {
  isComma,
  isDeterminer,
  isFinite,
  isNominal,
  isOneOf,
  isPhraseWord,
  type Token,
} from '../reading/token.ts'
import { skipAdjuncts } from './adjuncts.ts'
import { found, FARTHEST_END, type Complement } from './complement-found.ts'
import { is, lemmaOf } from './lexicon.ts'
import { phraseEnd } from './noun-phrase.ts'
import { QUESTION_WORDS, RELATIVE } from './word-classes.ts'

type Tokens = readonly Token[]

/** A noun phrase: the subject of a reported clause, or an object with or without a report after it. */
export function phraseReport(tokens: Tokens, at: number): Complement {
  const here = tokens[at]
  const begins =
    isPhraseWord(here) || here?.tag === 'ADV' || (here?.tag === 'VERB' && here.lower.endsWith('ed'))
  const last = begins ? phraseEnd(tokens, at) : at - 1
  if (last < at) return found('other', at)
  if (verbFollows(tokens, last + 1) || verbFollowsInsertion(tokens, last + 1)) return found('clause', at, at)
  const head = phraseEnd(tokens, at, false)
  return (
    afterObject(tokens, at, last) ??
    (head === last ? null : afterObject(tokens, at, head)) ??
    clauseAfterObject(tokens, at, last) ??
    afterAdjuncts(tokens, at, head) ??
    found('object', at, at)
  )
}

export const verbFollows = (tokens: Tokens, at: number): boolean =>
  isFinite(tokens[at]) || (tokens[at]?.tag === 'ADV' && isFinite(tokens[at + 1]))

function verbFollowsInsertion(tokens: Tokens, comma: number): boolean {
  const next = tokens[comma + 1]
  const explains = /^(?:who|which)$/.test(next?.lower ?? '') || isPhraseWord(next) || isParticiple(next)
  if (!isComma(tokens[comma]) || !explains) return false
  const close = tokens.findIndex((token, place) => place > comma + 1 && isComma(token))
  return close > 0 && close < comma + FARTHEST_END && verbFollows(tokens, close + 1)
}

const isParticiple = (token: Token | undefined): boolean =>
  token?.tag === 'VERB' &&
  /(?:ed|ing|built|bought|drawn|given|held|known|led|made|paid|run|seen|sent|set|sold|taken|won|written)$/.test(
    token.lower,
  )

function afterObject(tokens: Tokens, object: number, last: number): Complement | null {
  const [next, second] = [tokens[last + 1], tokens[last + 2]]
  if (next === undefined) return null
  if (next.lower === 'that' && !isFinite(second) && !isToldOfObject(tokens, last + 2))
    return found('object that', last + 1, object)
  if (next.quotation) return found('object quote', last + 1, object)
  if (/^[,:]$/.test(next.text) && second?.quotation) return found('object quote', last + 2, object)
  if (next.lower === 'to' && /^(?:VERB|AUX)$/.test(second?.tag ?? ''))
    return found('object to', object, object)
  if (isOneOf(next, QUESTION_WORDS) && !isOneOf(next, RELATIVE))
    return found('object whether', last + 1, object)
  return next.lower === 'as' ? found('object as', object, object) : null
}

/** “a video that Berg says shows the gate”: of the object something is said in passing, and nothing to it. */
function isToldOfObject(tokens: Tokens, from: number): boolean {
  const verb = phraseEnd(tokens, from) + 1
  return verb > from && is(lemmaOf(tokens[verb]?.lower ?? ''), 'speech') && isFinite(tokens[verb + 1])
}

/** “told the court the gate was open” */
function clauseAfterObject(tokens: Tokens, object: number, last: number): Complement | null {
  if (!isNominal(tokens[last + 1]) && !isDeterminer(tokens[last + 1])) return null
  // “published a report which said …”
  if (/^(?:who|which)$/.test(tokens[last + 1]?.lower ?? '')) return null
  const inner = phraseEnd(tokens, last + 1)
  const clause = verbFollows(tokens, inner + 1) || verbFollowsInsertion(tokens, inner + 1)
  return clause ? found('object clause', last + 1, object) : null
}

/** “told reporters on Monday that …” */
function afterAdjuncts(tokens: Tokens, object: number, head: number): Complement | null {
  const at = skipAdjuncts(tokens, head + 1)
  const here = tokens[at]
  if (at === head + 1 || here === undefined) return null
  if (here.lower === 'that') return found('object that', at, object)
  if (here.quotation) return found('object quote', at, object)
  if (isComma(here) && tokens[at + 1]?.quotation) return found('object quote', at + 1, object)
  const clause = isPhraseWord(here) && verbFollows(tokens, phraseEnd(tokens, at) + 1)
  return clause ? found('object clause', at, object) : null
}
