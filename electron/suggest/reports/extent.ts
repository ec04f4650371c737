import {
  isComma,
  isDash,
  isDeterminer,
  isFinite,
  isOneOf,
  isPhraseWord,
  isPossessive,
  isVerb,
  wordSet,
  type Token,
} from '../reading/token.ts'
import { is, lemmaOf, type VerbGroup } from './lexicon.ts'
import { phraseEnd } from './noun-phrase.ts'
import { RELATIVE_START, TIME } from './word-classes.ts'

type Tokens = readonly Token[]

const JOINING = wordSet('and but while though although as yet so when even')
const CONTRASTING = wordSet('and but while though although')
const NO_REPORTS = wordSet('feeling thinking showing seeing')

/** Where a reported clause that begins at `from` ends (the token after its last): at the stop, or before the next report. */
export function clauseEnd(tokens: Tokens, from: number): number {
  const end = beforeStop(tokens)
  const inFront = isInFront(tokens, from)
  for (let at = from + 2; at < end; at++) {
    const here = tokens[at]
    if (here?.text === ';') return at
    if (isComma(here) && (mainReport(tokens, at + 1) || (inFront && mainClause(tokens, at + 1)))) return at
    if ((isComma(here) || isDash(here)) && reportFollows(tokens, at + 1)) return at
    if (here?.lower === 'but' && reportFollows(tokens, at)) return at
    if ((here?.lower === 'and' || here?.lower === 'but') && isPastReport(tokens, at + 1))
      return isComma(tokens[at - 1]) ? at - 1 : at
  }
  return end
}

const beforeStop = (tokens: Tokens): number => tokens.length - (tokens.at(-1)?.text === '.' ? 1 : 0)

const reports = (token: Token | undefined, group: VerbGroup): boolean =>
  token !== undefined && is(lemmaOf(token.lower), group)

/** `, adding that`, `, according to`, `, as Berg said`, `, but the mayor said` */
function reportFollows(tokens: Tokens, at: number): boolean {
  const next = tokens[at]
  if (!next) return false
  if (next.quotation) return isTagged(tokens, at)
  if (next.lower.endsWith('ing') && reports(next, 'speech') && !isOneOf(next, NO_REPORTS)) return true
  if (next.lower === 'according') return true
  const named = /^(?:PROPN|PRON)$/.test(tokens[at + 1]?.tag ?? '')
  if (next.lower === 'as' && named && lemmaOf(tokens[at + 2]?.lower ?? '') !== null) return true
  if (!isOneOf(next, JOINING)) return false
  const from = tokens[at + 1]?.tag === 'ADV' ? at + 2 : at + 1
  const verb = tokens[from]
  if (isVerb(verb) && /(?:ed|s)$|^(?:said|told|wrote)$/.test(verb?.lower ?? '') && reports(verb, 'any'))
    return true
  const last = phraseEnd(tokens, from)
  if (last < from || !isOneOf(next, CONTRASTING)) return false
  let cue = last + 1
  while (/^(?:AUX|ADV)$/.test(tokens[cue]?.tag ?? '')) cue++
  return isVerb(tokens[cue]) && reports(tokens[cue], 'speech')
}

/** `…, “so we waited,” Berg said` */
function isTagged(tokens: Tokens, quotation: number): boolean {
  const last = phraseEnd(tokens, quotation + 1)
  const verb = tokens[last + 1]
  return last > quotation && isVerb(verb) && reports(verb, 'speech')
}

const IN_FRONT = wordSet('while although though when if as after before because since until whenever once')

/** Whether the report stands in a clause that comes before the main one: `While Berg said it was open, the gate was shut`. */
function isInFront(tokens: Tokens, from: number): boolean {
  let at = from - 1
  while (at > 0 && !isComma(tokens[at - 1]) && !isDash(tokens[at - 1]) && !tokens[at - 1]?.quotation) at--
  if (/^(?:and|but|yet|so|even)$/.test(tokens[at]?.lower ?? '')) at++
  const first = tokens[at]
  return isOneOf(first, IN_FRONT) || (at === 0 && first?.tag === 'VERB' && first.lower.endsWith('ing'))
}

/** `…, he would open the gate` */
function mainClause(tokens: Tokens, at: number): boolean {
  const last = phraseEnd(tokens, at)
  return last >= at && isFinite(tokens[last + 1])
}

/** `…, Berg said the gate was open`, but not `…, Berg said, …` */
function mainReport(tokens: Tokens, at: number): boolean {
  const last = phraseEnd(tokens, at)
  if (last < at) return false
  let cue = last + 1
  while (/^(?:AUX|ADV)$/.test(tokens[cue]?.tag ?? '')) cue++
  const [verb, next] = [tokens[cue], tokens[cue + 1]]
  return isVerb(verb) && reports(verb, 'speech') && next !== undefined && !/^[,.]$/.test(next.text)
}

/** `and called on`: a verb of saying that shares the subject of the one before. */
function isPastReport(tokens: Tokens, from: number): boolean {
  const verb = tokens[from]?.tag === 'ADV' ? tokens[from + 1] : tokens[from]
  return isVerb(verb) && /ed$|^(?:said|told)$/.test(verb?.lower ?? '') && reports(verb, 'any')
}

const ADVERBIAL = wordSet('while although though but because when until unless if even despite amid ')
const OCCASIONS = wordSet('interview statement speech tweet letter email post memo debate ad op')
const PERSONAL = wordSet('he she they it we i')

/** Where an object that begins at `from` ends with its modifiers (the token after its last). */
export function objectEnd(tokens: Tokens, from: number): number {
  const end = beforeStop(tokens)
  for (let at = from + 1; at < end; at++) {
    const [before, here, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
    if (here === undefined) break
    if (here.text === ';' || here.text === ':' || (isDash(here) && here.text !== '–')) return at
    if (isComma(here) && next && !listGoesOn(tokens, at)) return at
    if (here.lower === 'as' && at > from + 1 && clauseFollows(tokens, at + 1) && before?.lower !== 'such')
      return at
    if (isOneOf(here, ADVERBIAL) && at > from + 1 && before?.lower !== 'such' && before?.lower !== 'well')
      return at
    if (here.lower === 'and' && isNextVerb(next)) return at
    if (here.lower === 'in' && isDeterminer(next) && isOneOf(tokens[at + 2], OCCASIONS)) return at
    if (here.tag === 'PROPN' && isOneOf(here, TIME) && !isPossessive(next))
      return /^(?:on|this|last|in)$/.test(before?.lower ?? '') ? at - 1 : at
  }
  return end
}

/** “as the gate closed”, unlike “as a mistake” */
function clauseFollows(tokens: Tokens, from: number): boolean {
  const last = phraseEnd(tokens, from)
  return last >= from && isFinite(tokens[last + 1])
}

const isNextVerb = (token: Token | undefined): boolean =>
  isVerb(token) && /ed$|^(?:said|told)$|s$/.test(token?.lower ?? '') && !isPhraseWord(token)

/** A comma inside a list, or before a quotation, does not end the object. */
function listGoesOn(tokens: Tokens, comma: number): boolean {
  const next = tokens[comma + 1]
  if (next?.quotation) return true
  if (isPhraseWord(next) && !isOneOf(next, PERSONAL)) {
    const last = phraseEnd(tokens, comma + 1, false)
    const after = tokens[last + 1]
    // “…, the mayor and her deputy said”: the sentence goes on, and not a list.
    if (after?.lower === 'and' && isFinite(tokens[phraseEnd(tokens, last + 2, false) + 1])) return false
    if (/^(?:and|or|,)$/.test(after?.lower ?? '')) return true
  }
  if (isOneOf(next, RELATIVE_START)) return false
  return /^(?:and|or)$/.test(next?.lower ?? '') && !isFinite(tokens[comma + 2])
}
