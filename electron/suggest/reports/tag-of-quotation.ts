import {
  isComma,
  isDash,
  isFinite,
  isOneOf,
  spanOf,
  wordSet,
  type Sentence,
  type Token,
} from '../reading/token.ts'
import type { Span } from '../sentences.ts'
import { phraseEnd } from './noun-phrase.ts'
import { subjectOf } from './subject.ts'
import { RELATIVE, TIME } from './word-classes.ts'

type Tokens = readonly Token[]

/** Who speaks a quotation and the verb that says so, if any does. */
export interface TagOfQuotation {
  readonly source: Span
  readonly cue: Span | null
}

/** Words between a quotation and the verb of its tag: “…,” Berg, the mayor of Korrin, barked. */
const FARTHEST_VERB = 14

/**
 * The tag of a quotation whose verb no list needs to know: `“…,” Berg barked`, `“…,” barked Berg`, `“…” – Ida Brandt`. Between
 * such marks and a stop every verb says that it was said.
 */
export function tagOfQuotation(quotation: Token, { tokens }: Sentence): TagOfQuotation | null {
  const place = tokens.indexOf(quotation)
  const signed = nameBehindDash(tokens, place)
  if (signed !== null) return { source: signed, cue: null }
  const from = behindPause(tokens, place)
  return from === null ? null : (namedThenVerb(tokens, from) ?? verbThenNamed(tokens, from))
}

/** The token behind `“…,”` where nothing but a pause stands before it; null where the sentence needs the quotation as a part. */
function behindPause(tokens: Tokens, place: number): number | null {
  const before = tokens[place - 1]
  if (before && !isComma(before) && !isDash(before) && before.quotation === null) return null
  let from = place + 1
  while (/^["'”’]+$/.test(tokens[from]?.text ?? '')) from++
  if (tokens[place]?.quotation?.last === ',' || ENDS_WITH_DASH.test(tokens[place]?.text ?? '')) return from
  return isComma(tokens[from]) ? from + 1 : null
}

/** What is spoken between dashes keeps them. */
const ENDS_WITH_DASH = /[—–-]$/

function namedThenVerb(tokens: Tokens, from: number): TagOfQuotation | null {
  const verb = tokens.findIndex(
    (token, at) => at > from && at < from + FARTHEST_VERB && token.tag === 'VERB' && isFinite(token),
  )
  if (verb < 0) return null
  let group = verb
  while (/^(?:AUX|ADV)$/.test(tokens[group - 1]?.tag ?? '')) group--
  const subject = subjectOf(tokens, group)
  if (subject?.first !== from || subject.kind === 'relative') return null
  return { source: spanOf(tokens, from, subject.last), cue: spanOf(tokens, group, verb) }
}

function verbThenNamed(tokens: Tokens, from: number): TagOfQuotation | null {
  const [verb, name] = [tokens[from], tokens[from + 1]]
  if (verb?.tag !== 'VERB' || !isFinite(verb) || isOneOf(name, TIME)) return null
  const last = phraseEnd(tokens, from + 1)
  const ends = tokens[last + 1] === undefined || /^[,.;(]$/.test(tokens[last + 1]?.text ?? '')
  if (last <= from || !ends || isOneOf(name, RELATIVE)) return null
  return { source: spanOf(tokens, from + 1, last), cue: spanOf(tokens, from, from) }
}

const ENDS_NAME = wordSet(', ( .')
const LONGEST_NAME = 6

/** `“…” – Ida Brandt, mayor of Korrin`: a name, and no verb to the end. */
function nameBehindDash(tokens: Tokens, place: number): Span | null {
  if (!isHyphenOrDash(tokens[place + 1]) || tokens[place + 2]?.tag !== 'PROPN') return null
  if (tokens.slice(place + 2).some((token) => isFinite(token) || token.quotation !== null)) return null
  const end = tokens.findIndex((token, at) => at > place + 2 && isOneOf(token, ENDS_NAME))
  const last = (end < 0 ? tokens.length : end) - 1
  return last - place > LONGEST_NAME + 1 ? null : spanOf(tokens, place + 2, last)
}

const isHyphenOrDash = (token: Token | undefined): boolean => isDash(token) || token?.text === '-'
