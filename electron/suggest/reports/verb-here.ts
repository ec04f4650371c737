import {
  isCapitalised,
  isComma,
  isDeterminer,
  isVerb,
  isNominal,
  isOneOf,
  isPossessive,
  isStop,
  wordSet,
  type Token,
} from '../reading/token.ts'
import { lemmaOf } from './lexicon.ts'
import { phraseStart } from './noun-phrase.ts'
import { BE, POSSESSIVES, RELATIVE_START } from './word-classes.ts'

const SURE_PAST = wordSet('said told wrote thought found knew')
const SUBJECTS = wordSet('he she it they we i you who which')
const BEFORE_BASE = wordSet(`to will would can could may might should must not n't do does did`)
const AFTER_VERB = wordSet('he she they it we i him them how what why whether if to his her their its that')

/** Whether a form that may be a noun too is a verb at this place. The tagger alone calls “claims” after a name a noun. */
export function isVerbHere(tokens: readonly Token[], at: number): boolean {
  const [two, before, here, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]]
  if (here === undefined || lemmaOf(here.lower) === null) return false
  if ((isDeterminer(before) && before?.tag !== 'PRON') || isPossessive(before)) return false
  if (isOneOf(before, POSSESSIVES)) return false
  if (here.tag === 'VERB') return !(before?.tag === 'ADJ' && here.lower.endsWith('s') && isDeterminer(two))
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(here.tag)) return false
  if (here.lower.endsWith('ing')) return before?.text === ',' || isOneOf(before, BE)
  if (SURE_PAST.has(here.lower)) return true
  if (isNameAmongWords(tokens, at)) return false
  const third = here.lower.endsWith('s') && !here.lower.endsWith('ss')
  if (isOneOf(before, SUBJECTS)) return true
  if (isOneOf(before, BEFORE_BASE)) return !third
  if (third && before?.quotation) return true
  if (third && next?.lower === 'that' && closesInsertion(tokens, at - 1)) return true
  if (here.lower.endsWith('ed') && (isNominal(before) || /^(?:AUX|ADV)$/.test(before?.tag ?? ''))) return true
  if (!isNominal(before)) return false
  const follows = reportFollows(here, next)
  if (!third)
    return (
      follows &&
      (before?.tag === 'NUM' || /s$|^(?:people|men|women|half|police|many|most)$/.test(before?.lower ?? ''))
    )
  const ends = next?.text === '.' || next?.text === ','
  if (next?.tag === 'ADJ' && isVerbOfHeadline(tokens, at)) return true
  const mark = tokens[phraseStart(tokens, at - 1) - 1]
  const afterTagComma = isComma(mark) || !!mark?.quotation
  return follows || (ends && afterTagComma) || (here.lower === 'points' && next?.lower === 'out')
}

/** `The report, which cites nobody, claims that …`, `the Harbour Institute, a group of pilots, estimates that …` */
const closesInsertion = (tokens: readonly Token[], comma: number): boolean =>
  isComma(tokens[comma]) &&
  tokens
    .slice(0, comma)
    .some(
      (token, at) =>
        isComma(tokens[at - 1]) && (isOneOf(token, RELATIVE_START) || /^(?:an?|the)$/.test(token.lower)),
    )

function reportFollows(here: Token, next: Token | undefined): boolean {
  if (next === undefined) return false
  const name = next.tag === 'PROPN' && !isCapitalised(here)
  return !!next.quotation || isDeterminer(next) || isOneOf(next, AFTER_VERB) || next.text === ':' || name
}

/** “The ministry reports heavy flooding”: no stop, and no other verb. */
const isVerbOfHeadline = (tokens: readonly Token[], at: number): boolean =>
  !isStop(tokens.at(-1)) && !tokens.some((token, place) => place !== at && isVerb(token))

/** A capitalised noun is part of a name, unless everything around it is capitalised: a headline. */
function isNameAmongWords(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.tag !== 'PROPN' || at === 0 || !isCapitalised(tokens[at])) return false
  return tokens.slice(0, 8).some(({ text }) => /^[a-z]{4,}/.test(text))
}
