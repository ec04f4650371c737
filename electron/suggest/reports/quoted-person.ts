import { isOneOf, wordSet, type Token } from '../reading/token.ts'
import { phraseEnd } from './noun-phrase.ts'
import type { Found } from './report.ts'

const QUOTES = wordSet('quote quotes quoted quoting')

/** `“…,” the Courier quoted Berg as saying`, `the Courier quotes Berg: “…”`: Berg says it, and not the Courier. */
export function quotedPerson(tokens: readonly Token[], { cue, source, ...found }: Found): Found {
  const verb = cue[1]
  const last = isOneOf(tokens[verb], QUOTES) ? phraseEnd(tokens, verb + 1, false) : -1
  if (last <= verb || source === null) return { cue, source, ...found }
  const [next, second] = [tokens[last + 1], tokens[last + 2]]
  const says = next?.lower === 'as' && /^(?:saying|telling|stating)$/.test(second?.lower ?? '')
  const ends = next?.text === ':' || !!next?.quotation
  return { cue, source: says || ends ? [verb + 1, last] : source, ...found }
}
