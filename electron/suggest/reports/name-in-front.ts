import words from '../../../resources/suggest/speakers.json' with { type: 'json' }
import { isCapitalised, isComma, isOneOf, isVerb, wordSet, type Token } from '../reading/token.ts'
import { phraseStart } from './noun-phrase.ts'
import { TIME } from './word-classes.ts'

const ROLES = wordSet(words.roles.join(' '))

/**
 * “Anna Berg, a pilot from Korrin has said”, “Anna Berg, head pilot of Korrin said”: where the name begins whose description runs
 * from `first` to `last` with no comma behind it; null where no name stands in front.
 */
export function nameInFront(tokens: readonly Token[], first: number, last: number): number | null {
  const name = first - 2
  const described = /^an?$/.test(tokens[first]?.lower ?? '') || isRole(tokens.slice(first, last + 1))
  if (!described || !isComma(tokens[first - 1])) return null
  if (tokens[name]?.tag !== 'PROPN' || isOneOf(tokens[name], TIME) || isTag(tokens, last)) return null
  const begins = phraseStart(tokens, name)
  return begins === 0 || isComma(tokens[begins - 1]) ? begins : null
}

/** “head pilot of Korrin”, but not “pilots of Korrin”, “the pilot” or “Pilot Lindt”. */
const isRole = ([head, ...others]: readonly Token[]): boolean =>
  head !== undefined &&
  !isCapitalised(head) &&
  /^(?:NOUN|ADJ)$/.test(head.tag) &&
  [head, ...others.slice(0, 3)].some((word) => ROLES.has(word.lower) && !word.lower.endsWith('s'))

/** In “Varesh, a pilot said, has left” the pilot is not Varesh. */
function isTag(tokens: readonly Token[], last: number): boolean {
  const verb = tokens.findIndex((token, at) => at > last && isVerb(token) && token.tag === 'VERB')
  return isComma(tokens[verb + 1])
}
