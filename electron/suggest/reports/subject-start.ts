import {
  isComma,
  isDeterminer,
  isFinite,
  isNominal,
  isOneOf,
  isVerb,
  wordSet,
  type Token,
} from '../reading/token.ts'
import { is, lemmaOf } from './lexicon.ts'
import { phraseStart } from './noun-phrase.ts'
import { QUANTITIES, RELATIVE, TIME } from './word-classes.ts'

type Tokens = readonly Token[]

/** “The port opened its gate and Anna Berg said …”, “… and the mayor said”: the gate is the object of another verb. */
export function behindObject(tokens: Tokens, first: number, last: number): number {
  const and = tokens.findLastIndex((token, at) => at > first && at < last && token.lower === 'and')
  const next = tokens[and + 1]
  if (and < 0 || !(next?.tag === 'PROPN' || isDeterminer(next)) || tokens[and - 1]?.tag !== 'NOUN')
    return first
  for (let at = first - 1; at >= 0; at--) {
    const here = tokens[at]
    if (here?.tag === 'VERB' && isFinite(here) && !is(lemmaOf(here.lower), 'speech')) return and + 1
    if (here === undefined || (!/^(?:ADJ|ADV|PRON|DET|NUM|NOUN)$/.test(here.tag) && here.text !== '-')) break
  }
  return first
}

/** “nine out of ten say”: where the nine begin. */
export function numberOf(tokens: Tokens, first: number): number | null {
  if (tokens[first]?.tag !== 'NUM') return null
  const at = tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.lower === 'out' ? first - 3 : first - 2
  return tokens[at]?.tag === 'NUM' ? phraseStart(tokens, at) : null
}

const CLOSE = wordSet('close loyal near familiar aware opposed responsible critical sympathetic present')

/** “people close to the mayor say”, “a person familiar with the matter said”: where the people begin. */
export function closeTo(tokens: Tokens, first: number): number | null {
  if (!/^(?:to|with|of|for|at)$/.test(tokens[first - 1]?.lower ?? '') || !isOneOf(tokens[first - 2], CLOSE))
    return null
  return isNominal(tokens[first - 3]) ? phraseStart(tokens, first - 3) : null
}

/** “voters surveyed said”, “those interviewed say”: where the voters begin. */
export function askedPeople(tokens: Tokens, last: number): number | null {
  if (!/^(?:surveyed|polled|interviewed|asked|questioned|quoted)$/.test(tokens[last]?.lower ?? ''))
    return null
  const head = tokens[last - 1]
  if (!isNominal(head) && head?.lower !== 'those') return null
  return phraseStart(tokens, last - 1)
}

/** “some of them said”: where the some begin. */
export function headOfPronoun(tokens: Tokens, last: number): number | null {
  const before = tokens[last - 1]
  if (before?.tag !== 'ADP' && before?.lower !== 'to') return null
  let head = last - 2
  while (head > 0 && tokens[head]?.tag === 'ADJ') head--
  if (!isNominal(tokens[head]) && !isOneOf(tokens[head], QUANTITIES)) return null
  return phraseStart(tokens, head)
}

const FARTHEST_HEAD = 14

/** “the firm that ran the poll says”, “the men holding the bridge said”: where the firm, the men begin. */
export function headOfClauseInside(tokens: Tokens, first: number): number | null {
  for (let at = first - 1; at > Math.max(0, first - FARTHEST_HEAD); at--) {
    const [before, here, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
    if (isComma(here) || here?.quotation) return null
    if (!isNominal(before)) continue
    if (isOneOf(here, RELATIVE) && isVerb(next)) return phraseStart(tokens, at - 1)
    if (here?.tag === 'VERB' && !isOneOf(before, TIME) && belongsToNoun(tokens, at, first)) {
      const head = phraseStart(tokens, at - 1)
      if (!isVerb(tokens[head - 1])) return head
    }
  }
  return null
}

const OF_CLAUSES = wordSet('after before since until as because')

/** “the men *holding* the bridge”, “the men *seen* at the bridge”; but in “the men opened the bridge” the men act. */
const belongsToNoun = (tokens: Tokens, verb: number, object: number): boolean =>
  verb === object - 1
    ? tokens[verb]?.lower.endsWith('ing') === true
    : verb === object - 2 &&
      tokens[object - 1]?.tag === 'ADP' &&
      !isOneOf(tokens[object - 1], OF_CLAUSES) &&
      /(?:ing|ed)$/.test(tokens[verb]?.lower ?? '')

/** “Anna Berg, Ivo Lindt and the mayor said”: where the first of several names begins. */
export function listOfNames(tokens: Tokens, first: number, last: number): number {
  if (!tokens.slice(first, last).some(({ lower }) => lower === 'and')) return first
  let begins = first
  while (isComma(tokens[begins - 1]) && isName(tokens[begins - 2])) {
    const next = phraseStart(tokens, begins - 2)
    const before = tokens[next - 1]
    if (before !== undefined && !isComma(before) && before.lower !== 'that') break
    begins = next
  }
  return isComma(tokens[begins - 1]) ? first : begins
}

const isName = (token: Token | undefined): boolean => token?.tag === 'PROPN' && !isOneOf(token, TIME)
