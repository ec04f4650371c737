import { namesIn, termsOf } from './terms.ts'

const NEGATED = /\b(?:not|never|no|nobody|none|nothing|neither|nor|nowhere|cannot|without)\b|n['’]t\b/iu
const UNTRUE =
  /\b(?:rumou?rs?|hoax|untrue|unfounded|baseless|falsely|unlikely|den(?:y|ies|ied)|(?:is|was|are|were|entirely) (?:false|fake))\b/iu

/** Whether a claim says itself that something is not so, or only a rumour. */
export const isNegated = (quote: string): boolean => NEGATED.test(quote) || UNTRUE.test(quote)

/**
 * How far a claim says what a denial negates, as a factor: “the mushrooms are not eaten” is no answer to “mushrooms grow in the
 * garden”. 1 where the denial has no negation of its own: then it denies all of its words.
 */
export function answers(claim: string, denial: string): number {
  const denied = negatedIn(denial)
  if (denied.length === 0) return 1
  const claimed = new Set(termsOf(claim))
  return denied.some((term) => claimed.has(term)) ? 1 : 0.4
}

/** Behind these stands what they negate. */
const BEFORE = /\b(?:not|never|no|nobody|none|nothing|cannot)\b|n['’]t\b/giu

/** The first thing behind each negation that is no name. */
function negatedIn(quote: string): string[] {
  const names = namesIn(quote)
  return quote
    .split(BEFORE)
    .slice(1)
    .flatMap((behind) => termsOf(behind.split(/[.;!?]/u, 1)[0] ?? '').find((term) => !names.has(term)) ?? [])
}

/** “I never voted” speaks of the one who says it; “I have not seen any proof” does not. */
export const speaksOfSpeaker = (quote: string): boolean =>
  [...quote.matchAll(OF_I)].some(({ groups }) => !KNOWING.has(groups?.['verb'] ?? ''))

const HELPING =
  'am was have had do did will would can could should never not also ever even really just simply still only'
const OF_I = new RegExp(
  `(?<![\\p{L}’'])I(?:['’](?:m|ve|d|ll))?(?: (?:${HELPING.replaceAll(' ', '|')})(?:n['’]t)?)* (?<verb>\\p{L}+)`,
  'gu',
)
const KNOWING = new Set(
  `see seen saw aware know knew known hear heard find found think thought believe believed doubt deny confirm verify sure told say said
   mean guess suppose hope understand`.split(/\s+/),
)
