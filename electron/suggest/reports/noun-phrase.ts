import words from '../../../resources/suggest/speakers.json' with { type: 'json' }
import { isPerson } from '../people-nouns.ts'
import {
  isCapitalised,
  isDeterminer,
  isNominal,
  isOneOf,
  isPhraseWord,
  isPossessive,
  isVerb,
  wordSet,
  type Token,
} from '../reading/token.ts'
import { OBJECT_PRONOUNS, QUANTITIES, SUBJECT_PRONOUNS, TIME } from './word-classes.ts'

const BEFORE_HEAD = wordSet('of for from in at with on to against behind by including near outside like')
const AFTER_HEAD = wordSet('of for from in at with on by to against about over between')
const PART_OF = wordSet('of from in')
const FARTHEST_BRACKET = 10

/** Where the noun phrase begins whose last token is at `last`: “the head of the port office” from “office”. */
export function phraseStart(tokens: readonly Token[], last: number): number {
  let first = last
  while (first > 0) {
    const step = stepLeft(tokens, first)
    if (step === first) break
    first = step
  }
  while (first < last && /^(?:ADP|CCONJ)$/.test(tokens[first]?.tag ?? '')) first++
  // “a well-placed source”
  if (tokens[first]?.text === '-' && tokens[first - 1]?.end === tokens[first]?.start) first--
  return isDeterminer(tokens[first - 1]) && tokens[first + 1]?.text === '-' ? first - 1 : first
}

function stepLeft(tokens: readonly Token[], first: number): number {
  const [two, before, here] = [tokens[first - 2], tokens[first - 1], tokens[first]]
  if (isPhraseWord(before)) return joinsLeft(before, here) ? first - 1 : first
  // “the Korrin-based engineer”
  if (before?.tag === 'VERB' && two?.text === '-') return first - 1
  const nounBefore = isNominal(two) && !isTime(two) && two?.tag !== 'PRON'
  if (before?.tag === 'ADP' && isOneOf(before, BEFORE_HEAD) && nounBefore) return first - 1
  if (isOneOf(before, PART_OF) && isOneOf(two, QUANTITIES)) return first - 1
  if ((before?.lower === 'and' || before?.lower === 'or') && nounBefore) return first - 1
  if (before?.text === ')') {
    const bracket = tokens.findLastIndex(({ text }, place) => place < first - 1 && text === '(')
    if (bracket > 0 && first - bracket < FARTHEST_BRACKET) return bracket
  }
  return first
}

/** “November”, “mid-November” */
const isTime = (token: Token | undefined): boolean =>
  token !== undefined && TIME.has(token.lower.replace(/^(?:mid|early|late)-/, ''))

function joinsLeft(before: Token | undefined, here: Token | undefined): boolean {
  const newPhrase =
    isDeterminer(here) &&
    here?.lower !== 'that' &&
    !isPossessive(before) &&
    !/^(?:DET|ADJ)$/.test(before?.tag ?? '')
  const day = before?.tag === 'PROPN' && isOneOf(before, TIME) && !isPossessive(here)
  const pronoun = here?.tag === 'PRON' && isOneOf(here, SUBJECT_PRONOUNS)
  const pronounBefore =
    before?.tag === 'PRON' && isOneOf(before, SUBJECT_PRONOUNS) && !isOneOf(before, QUANTITIES)
  return !(newPhrase || day || pronoun || pronounBefore || isTitled(before, here))
}

const TITLES = new Set(words.titles.map((title) => title.toLowerCase()))

/** “In a statement Commander Berg said”: a title begins a phrase of its own, unless a role stands before it. */
const isTitled = (before: Token | undefined, here: Token | undefined): boolean =>
  before?.tag === 'NOUN' &&
  !isCapitalised(before) &&
  !isPerson(before.lower) &&
  isCapitalised(here) &&
  TITLES.has(here?.lower.replace(/\.$/, '') ?? '')

/**
 * The last token of the noun phrase that begins at `first`; `first - 1` where none does. `withTail` takes prepositional phrases
 * along.
 */
export function phraseEnd(tokens: readonly Token[], first: number, withTail = true): number {
  let last = first - 1
  let hasHead = false
  for (let at = first; at < tokens.length; at++) {
    const here = tokens[at]
    if (here === undefined || here.quotation !== null) break
    const next = tokens[at + 1]
    if (mayStandIn(here, next, at - first, hasHead)) {
      if (endsBefore(tokens, at, first, hasHead)) break
      last = at
      if (isNominal(here)) hasHead = true
      continue
    }
    const goesOn = hasHead && isPhraseWord(next)
    const tail = goesOn && withTail && here.tag === 'ADP' && isOneOf(here, AFTER_HEAD)
    if (!tail && !(goesOn && joinsNext(tokens, at))) break
    last = at
    hasHead = false
  }
  while (last >= first && /^(?:ADP|CCONJ)$/.test(tokens[last]?.tag ?? '')) last--
  return last
}

function mayStandIn(here: Token, next: Token | undefined, place: number, hasHead: boolean): boolean {
  if (isPhraseWord(here)) return true
  if (hasHead) return false
  const participle = here.tag === 'VERB' && /(?:ed|ing)$/.test(here.lower) && isPhraseWord(next)
  return (here.tag === 'ADV' && place < 2) || (participle && place > 0)
}

function endsBefore(tokens: readonly Token[], at: number, first: number, hasHead: boolean): boolean {
  const [before, here] = [tokens[at - 1], tokens[at]]
  const newPhrase = isDeterminer(here) && !isPossessive(here)
  const pronoun = here?.tag === 'PRON' && isOneOf(here, SUBJECT_PRONOUNS)
  const day = here?.tag === 'PROPN' && isOneOf(here, TIME)
  const namesFollow = before?.tag === 'NOUN' && here?.tag === 'PROPN' && before.lower.endsWith('s')
  if (hasHead && (newPhrase || pronoun || day || (namesFollow && !isPossessive(before)))) return true
  const object = before?.tag === 'PRON' && isOneOf(before, OBJECT_PRONOUNS) && before.lower !== 'her'
  return at > first && object && !isPossessive(here)
}

/** “Berg and the mayor said” is one phrase; in “Berg left and the mayor said” the second noun has a verb of its own. */
function joinsNext(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'and' && tokens[at]?.lower !== '&') return false
  return !isVerb(tokens[phraseEnd(tokens, at + 1, false) + 1])
}
